package nl.gemeente.casusescalatie.overleg.planning;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the meeting with its attendance and secrecy, or calls it off at the last moment. */
@Service
@Transactional
public class OverlegOpenen {

    private final Overleggen overleggen;
    private final Overleginstellingen instellingen;
    private final Afgelasting afgelasting;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OverlegOpenen(
            Overleggen overleggen,
            Overleginstellingen instellingen,
            Afgelasting afgelasting,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.overleggen = overleggen;
        this.instellingen = instellingen;
        this.afgelasting = afgelasting;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the meeting was opened */
    public boolean open(Nummer nummer, Opening opening, String medewerker) {
        if (opening.keuze() == Keuze.ANNULEREN) {
            afgelasting.annuleer(nummer, opening.reden(), medewerker);
            return false;
        }
        Overleg overleg = overleggen.van(nummer);
        overleg.open(
                opening.voorzitter() == null ? "" : opening.voorzitter(),
                opening.aanwezig() == null ? Set.of() : opening.aanwezig(),
                Boolean.TRUE.equals(opening.geheimhouding()),
                klok.instant());
        overleg.eisQuorum(instellingen.quorum(), opening.zonderQuorum());
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Het overleg is geopend. Alle aanwezigen hebben de geheimhouding bevestigd."
                        + (overleg.zonderQuorum().isPresent() ? " Niet iedereen die erbij moest zijn, was er." : ""),
                medewerker);
        return true;
    }

    public enum Keuze {
        OPENEN,
        ANNULEREN
    }

    /** @param zonderQuorum why the meeting opens without a quorum */
    public record Opening(
            @Gekozen Keuze keuze,
            @Size(max = 200) @Nullable String voorzitter,
            @Nullable Set<Ketenpartner> aanwezig,
            @Nullable Boolean geheimhouding,
            @Size(max = 2000) @Nullable String zonderQuorum,
            @Size(max = 2000) @Nullable String reden) {}
}
