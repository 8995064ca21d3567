package nl.gemeente.casusescalatie.meldcode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 1: what was seen, and how unsafe it is. No step asks for consent: to report it is never needed, of a minor
 * neither.
 */
@Service
@Transactional
public class SignalenInKaartBrengen {

    private final LopendeMeldcode lopende;
    private final Tijdlijn tijdlijn;

    SignalenInKaartBrengen(LopendeMeldcode lopende, Tijdlijn tijdlijn) {
        this.lopende = lopende;
        this.tijdlijn = tijdlijn;
    }

    public void brengInKaart(Nummer signaal, Signalen signalen, String medewerker) {
        lopende.van(signaal).brengInKaart(signalen.signalen(), signalen.onveiligheid());
        tijdlijn.noteer(signaal, Inzage.ZORG, "Meldcode stap 1 is gedaan.", medewerker);
    }

    /** Form {@code meldcode-signalen}. */
    public record Signalen(@NotNull @Size(max = 4000) String signalen, @Gekozen Onveiligheid onveiligheid) {}
}
