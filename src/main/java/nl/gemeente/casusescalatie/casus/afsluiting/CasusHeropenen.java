package nl.gemeente.casusescalatie.casus.afsluiting;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Reden;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casusproces;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.riec.Volledigheid;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reopens a closed casus under its own number, with a process that starts from the beginning: whether it still falls
 * under the convenant, and whether the RIEC accepts it again, must be asked anew.
 */
@Service
@Transactional
public class CasusHeropenen {

    private final Casussen casussen;
    private final Volledigheid volledigheid;
    private final Casusproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusHeropenen(Casussen casussen, Volledigheid volledigheid, Casusproces proces, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.volledigheid = volledigheid;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void heropen(Nummer nummer, @Nullable String reden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        String waarom = Reden.eis(reden, 2000, "Reden: schrijf kort op waarom.");
        casus.heropen(waarom, LocalDate.now(klok), medewerker);
        // When two people press the button at once, the second is told so before a process starts.
        casussen.flush();
        volledigheid.begin(nummer);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De casus is heropend.", medewerker);
        tijdlijn.noteer(nummer, Inzage.INHOUD, "Waarom heropend: %s".formatted(waarom), medewerker);
        casus.actieveSignalen()
                .forEach(signaal -> tijdlijn.noteer(
                        signaal, Inzage.ALGEMEEN, "Casus %s is heropend.".formatted(nummer), medewerker));
        proces.start(nummer);
    }

    /** Whether this casus can be reopened now. */
    @Transactional(readOnly = true)
    public boolean kan(Nummer nummer) {
        return casussen.findById(nummer.waarde()).filter(Casus::isTeHeropenen).isPresent();
    }
}
