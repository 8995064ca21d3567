package nl.gemeente.casusescalatie.signaal.terugkoppeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a known melder who asked for it what happened. */
@Service
@Transactional
public class MelderTerugkoppelen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    MelderTerugkoppelen(Signalen signalen, Tijdlijn tijdlijn, Clock klok) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void koppelTerug(Nummer nummer, Terugkoppeling terugkoppeling, String medewerker) {
        signalen.lees(nummer)
                .koppelTerug(
                        klok.instant(),
                        "%s: %s".formatted(terugkoppeling.wijze().naam(), terugkoppeling.bericht()));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De melder heeft bericht gekregen.", medewerker);
    }

    public enum Wijze {
        TELEFOON("Telefoon"),
        MAIL("E-mail"),
        GESPREK("Gesprek");

        private final String naam;

        Wijze(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }
    }

    /** Form {@code melder-terugkoppelen}. */
    public record Terugkoppeling(@Gekozen Wijze wijze, @NotBlank @Size(max = 1900) String bericht) {}
}
