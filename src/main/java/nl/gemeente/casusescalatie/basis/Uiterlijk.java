package nl.gemeente.casusescalatie.basis;

import java.time.Instant;
import java.time.LocalDate;

/** The last agreed day counts in full, in the time zone of the municipality. */
public final class Uiterlijk {

    private Uiterlijk() {}

    /** The first moment after this day. */
    public static Instant einde(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(Datum.ZONE).toInstant();
    }
}
