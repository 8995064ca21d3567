package nl.gemeente.casusescalatie.maatregel;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import org.springframework.stereotype.Component;

/** Whether politie or OM asked to wait with a step the offender would notice. */
@Component
public class Wachtverzoek {

    private final Opschortingswacht opschortingen;
    private final Clock klok;

    Wachtverzoek(Opschortingswacht opschortingen, Clock klok) {
        this.opschortingen = opschortingen;
        this.klok = klok;
    }

    /** @throws nl.gemeente.casusescalatie.basis.Weigering when the measure or anything it followed from is on hold */
    public void eisGeen(Nummer maatregel) {
        opschortingen.eisGeen(maatregel);
    }

    /**
     * A step of an earlier day may be recorded when the hold began later. Forms ask for a day and not for an hour, so a
     * hold that began on that very day does not count.
     */
    public void eisGeenOp(Nummer maatregel, LocalDate dag) {
        if (dag.isBefore(LocalDate.now(klok))) {
            opschortingen.eisGeenOp(maatregel, dag.atStartOfDay(Datum.ZONE).toInstant());
        } else {
            opschortingen.eisGeen(maatregel);
        }
    }
}
