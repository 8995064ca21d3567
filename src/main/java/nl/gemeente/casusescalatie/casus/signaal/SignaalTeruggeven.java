package nl.gemeente.casusescalatie.casus.signaal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;

/**
 * A signal goes back from a casus to the municipality. Its own process decides whether it comes back on the agenda: a
 * casus never puts it there, because a signal on the agenda whose process does not wait for the overleg would be stuck.
 */
@Component
public class SignaalTeruggeven {

    private static final Set<Overleguitkomst> KOMT_TERUG =
            EnumSet.of(Overleguitkomst.MONITOREN, Overleguitkomst.VERRIJKEN);

    private final SignalenLezen signalen;
    private final Tijdlijn tijdlijn;

    SignaalTeruggeven(SignalenLezen signalen, Tijdlijn tijdlijn) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
    }

    public void geefAllesTerug(Casus casus, String waarom, String medewerker) {
        casus.actieveSignalen().forEach(signaal -> geefTerug(signaal, casus.nummer(), waarom, medewerker));
    }

    void geefTerug(Nummer signaal, Nummer casus, String waarom, String medewerker) {
        tijdlijn.noteer(
                signaal,
                Inzage.ALGEMEEN,
                "Terug van casus %s: %s %s"
                        .formatted(
                                casus,
                                waarom,
                                komtTerug(signaal)
                                        ? "Het signaal komt vanzelf terug in het signalenoverleg."
                                        : "De gemeente bekijkt zelf wat nodig is."),
                medewerker);
    }

    private boolean komtTerug(Nummer signaal) {
        return signalen.lees(signaal).status() != Signaalstatus.AFGESLOTEN
                && !Collections.disjoint(signalen.laatsteBesluit(signaal).uitkomsten(), KOMT_TERUG);
    }
}
