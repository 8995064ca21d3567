package nl.gemeente.casusescalatie.meldcode;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step 5: to report or not, and to help or not; against the advice only with a reason. */
@Service
@Transactional
public class OverMeldenBeslissen {

    private final LopendeMeldcode lopende;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OverMeldenBeslissen(LopendeMeldcode lopende, Tijdlijn tijdlijn, Clock klok) {
        this.lopende = lopende;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void beslis(Nummer signaal, Beslissing beslissing, String medewerker) {
        lopende.van(signaal)
                .beslis(
                        beslissing.melden(),
                        beslissing.hulp(),
                        beslissing.afspraken(),
                        beslissing.redenAfwijking(),
                        klok.instant());
        tijdlijn.noteer(
                signaal,
                Inzage.ZORG,
                beslissing.melden() ? "Meldcode stap 5 is gedaan." : "Meldcode stap 5 is gedaan; de meldcode is klaar.",
                medewerker);
    }

    /** Form {@code meldcode-beslissen}. */
    public record Beslissing(
            @Gekozen Boolean melden,
            @Gekozen Boolean hulp,
            @Size(max = 2000) @Nullable String afspraken,
            @Size(max = 2000) @Nullable String redenAfwijking) {}
}
