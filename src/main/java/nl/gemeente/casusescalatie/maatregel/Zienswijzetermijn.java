package nl.gemeente.casusescalatie.maatregel;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when the belanghebbende may respond to a voornemen. */
@Component
public class Zienswijzetermijn {

    private static final String ZIENSWIJZE = "ZIENSWIJZE";

    private final WettelijkeTermijnen termijnen;

    Zienswijzetermijn(WettelijkeTermijnen termijnen) {
        this.termijnen = termijnen;
    }

    /** The term of the table for a voornemen that goes out on this day. */
    public Termijneinde gewoon(LocalDate verzonden) {
        return termijnen.einde(ZIENSWIJZE, verzonden.plusDays(1));
    }

    /** @param weken what the jurist chose; null for the term of the table */
    public LocalDate gekozen(LocalDate verzonden, @Nullable Integer weken) {
        return weken == null ? gewoon(verzonden).laatsteDag() : verzonden.plusWeeks(weken);
    }

    /**
     * As {@link #gekozen}, but never shorter than the term of the table, which may have changed since the jurist chose.
     */
    public LocalDate toegekend(LocalDate verzonden, @Nullable Integer weken) {
        LocalDate gewoon = gewoon(verzonden).laatsteDag();
        LocalDate gekozen = gekozen(verzonden, weken);
        return gekozen.isBefore(gewoon) ? gewoon : gekozen;
    }
}
