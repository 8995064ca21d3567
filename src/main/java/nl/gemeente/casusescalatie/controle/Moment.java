package nl.gemeente.casusescalatie.controle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;

/** Now, as an instant and as a day in the time zone of the municipality. */
public record Moment(Instant nu) {

    public static Moment van(Clock klok) {
        return new Moment(klok.instant());
    }

    LocalDate vandaag() {
        return dag(nu);
    }

    static LocalDate dag(Instant moment) {
        return moment.atZone(Datum.ZONE).toLocalDate();
    }
}
