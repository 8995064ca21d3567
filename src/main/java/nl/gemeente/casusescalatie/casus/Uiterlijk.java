package nl.gemeente.casusescalatie.casus;

import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;

/** The last day of something that was agreed counts whole, in the time of the municipality. */
final class Uiterlijk {

    private Uiterlijk() {}

    static Instant einde(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(Tijdinstellingen.ZONE).toInstant();
    }
}
