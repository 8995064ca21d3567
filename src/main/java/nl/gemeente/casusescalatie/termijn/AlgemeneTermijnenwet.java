package nl.gemeente.casusescalatie.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The last day of a statutory term. Terms in hours are excluded, by article 4 and by the type of the parameter.
 *
 * <p>House terms (zienswijze, begunstiging) are not statutory; {@link WettelijkeTermijnen} knows which is which.
 */
@Component
public class AlgemeneTermijnenwet {

    private static final int MEESTE_DAGEN = 90;
    private static final int MEESTE_MAANDEN = 3;
    private static final int DAGEN_MET_TWEE_WERKDAGEN = 3;

    private final Werkdagen werkdagen;

    AlgemeneTermijnenwet(Werkdagen werkdagen) {
        this.werkdagen = werkdagen;
    }

    /**
     * @param eersteDag the day on which the term starts to run; for bezwaar the day after bekendmaking
     * @param lengte days or weeks, months, or years
     */
    public Einde einde(LocalDate eersteDag, Period lengte) {
        LocalDate berekend = zonderVerschuiving(eersteDag, lengte);
        if (!geldtVoor(lengte)) {
            return new Einde(berekend, berekend, Set.of());
        }
        Set<String> redenen = new LinkedHashSet<>();
        LocalDate laatste = eersteWerkdag(berekend, redenen);
        // Article 2: a term of three days or more holds at least two working days.
        if (dagen(eersteDag, berekend) >= DAGEN_MET_TWEE_WERKDAGEN) {
            while (werkdagenIn(eersteDag, laatste) < 2) {
                redenen.add("er vallen ten minste twee werkdagen in de termijn");
                laatste = eersteWerkdag(laatste.plusDays(1), redenen);
            }
        }
        return new Einde(berekend, laatste, Collections.unmodifiableSet(redenen));
    }

    /**
     * Also the last day of a term that no law moves. A month from the 30th of January ends on the last day of February.
     */
    static LocalDate zonderVerschuiving(LocalDate eersteDag, Period lengte) {
        if (lengte.isNegative() || lengte.isZero()) {
            throw new IllegalArgumentException("A term has a length and is counted forward");
        }
        return eersteDag.minusDays(1).plus(lengte);
    }

    /**
     * Article 4: not for more than 90 days, 12 weeks or three months, nor for years. Twelve weeks are 84 days and
     * thirteen are 91.
     */
    private static boolean geldtVoor(Period lengte) {
        if (lengte.getYears() > 0) {
            return false;
        }
        return lengte.getMonths() == 0
                ? lengte.getDays() <= MEESTE_DAGEN
                : lengte.getMonths() < MEESTE_MAANDEN
                        || (lengte.getMonths() == MEESTE_MAANDEN && lengte.getDays() == 0);
    }

    /** Article 1. */
    private LocalDate eersteWerkdag(LocalDate vanaf, Set<String> redenen) {
        LocalDate dag = vanaf;
        while (!werkdagen.isWerkdag(dag)) {
            werkdagen.waaromVrij(dag).ifPresent(redenen::add);
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private long werkdagenIn(LocalDate eerste, LocalDate laatste) {
        return eerste.datesUntil(laatste.plusDays(1))
                .filter(werkdagen::isWerkdag)
                .count();
    }

    private static long dagen(LocalDate eerste, LocalDate laatste) {
        return eerste.until(laatste.plusDays(1), ChronoUnit.DAYS);
    }

    /**
     * @param berekend the day that the length alone gives
     * @param laatsteDag the last day of the term
     * @param redenen why it moved, in Dutch, in the order of the days; empty when it did not
     */
    public record Einde(LocalDate berekend, LocalDate laatsteDag, Set<String> redenen) {

        public boolean verschoven() {
            return !berekend.equals(laatsteDag);
        }
    }
}
