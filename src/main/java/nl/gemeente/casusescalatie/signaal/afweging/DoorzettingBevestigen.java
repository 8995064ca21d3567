package nl.gemeente.casusescalatie.signaal.afweging;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.signaal.Signalen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms what the aandachtsfunctionaris has read: only now the signal counts as passed on. */
@Service
@Transactional
public class DoorzettingBevestigen {

    private final Signalen signalen;
    private final SignaalDoorzetten doorzetten;
    private final Clock klok;

    DoorzettingBevestigen(Signalen signalen, SignaalDoorzetten doorzetten, Clock klok) {
        this.signalen = signalen;
        this.doorzetten = doorzetten;
        this.klok = klok;
    }

    /**
     * @param vervolg what was chosen to come after it
     * @return whether a partner is to be chosen once more
     */
    public boolean bevestig(
            Nummer nummer, long doorzetting, Bevestiging bevestiging, Vervolg vervolg, String medewerker) {
        boolean verstuurd = doorzetten.bevestig(nummer, doorzetting, bevestiging, medewerker);
        if (verstuurd) {
            signalen.lees(nummer).zetDoor(klok.instant());
        }
        return !verstuurd || vervolg == Vervolg.NOG_EEN;
    }
}
