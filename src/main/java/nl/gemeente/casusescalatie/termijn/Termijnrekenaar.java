package nl.gemeente.casusescalatie.termijn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.gemeente.casusescalatie.basis.Datum;
import org.springframework.stereotype.Component;

/** Turns a house term into moments, in the time zone of the municipality. */
@Component
public class Termijnrekenaar {

    /** When people start and stop working: a term in days ends when the office closes. */
    static final LocalTime OPENING = LocalTime.of(8, 30);

    static final LocalTime SLUITING = LocalTime.of(17, 0);

    private final Werkdagen werkdagen;

    Termijnrekenaar(Werkdagen werkdagen) {
        this.werkdagen = werkdagen;
    }

    public Instant einde(Behandeltermijn termijn, Instant vanaf) {
        return na(termijn.eenheid(), termijn.aantal(), vanaf);
    }

    /** When the reminder comes; never before the task exists. */
    public Instant herinnering(Behandeltermijn termijn, Instant vanaf) {
        return na(termijn.eenheid(), Math.max(0, termijn.aantal() - termijn.herinnering()), vanaf);
    }

    /** The moment a number of working days later, at the close of business. */
    public Instant werkdagenLater(Instant vanaf, int aantal) {
        return na(Behandeltermijn.Eenheid.WERKDAG, aantal, vanaf);
    }

    /** Opening time of the last working day before the day of this moment. */
    public Instant werkdagEerder(Instant moment) {
        LocalDate dag = LocalDate.ofInstant(moment, Datum.ZONE).minusDays(1);
        while (!werkdagen.isWerkdag(dag)) {
            dag = dag.minusDays(1);
        }
        return begin(dag);
    }

    /** The start of business on a day, for a process that waits for a date. */
    public Instant begin(LocalDate dag) {
        return dag.atTime(OPENING).atZone(Datum.ZONE).toInstant();
    }

    private Instant na(Behandeltermijn.Eenheid eenheid, int aantal, Instant vanaf) {
        LocalDate dag = LocalDate.ofInstant(vanaf, Datum.ZONE);
        return switch (eenheid) {
            case UUR -> vanaf.plus(Duration.ofHours(aantal));
            case WERKDAG -> sluiting(werkdagen.plus(dag, aantal));
            case DAG -> sluiting(dag.plusDays(aantal));
        };
    }

    private static Instant sluiting(LocalDate dag) {
        return dag.atTime(SLUITING).atZone(Datum.ZONE).toInstant();
    }
}
