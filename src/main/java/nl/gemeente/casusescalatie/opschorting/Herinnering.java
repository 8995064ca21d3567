package nl.gemeente.casusescalatie.opschorting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.gemeente.casusescalatie.basis.Datum;

/** A reminder comes when people start their working day. */
final class Herinnering {

    private static final LocalTime BEGIN_WERKDAG = LocalTime.of(8, 0);

    private Herinnering() {}

    static Instant op(LocalDate dag) {
        return dag.atTime(BEGIN_WERKDAG).atZone(Datum.ZONE).toInstant();
    }
}
