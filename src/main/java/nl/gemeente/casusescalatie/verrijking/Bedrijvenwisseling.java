package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The companies that are and were at an address, without names: what counts is how fast they follow each other.
 *
 * @param aantal how many the register knows, also those that were struck off; a minimum when there are too many to
 *     count
 * @param nagegaan when each began and ended; empty when there are too many to look at one by one
 */
public record Bedrijvenwisseling(int aantal, List<Bestaan> nagegaan) implements Gegevens {

    public Bedrijvenwisseling {
        nagegaan = List.copyOf(nagegaan);
    }

    public static Bedrijvenwisseling van(List<Bestaan> nagegaan) {
        return new Bedrijvenwisseling(nagegaan.size(), nagegaan);
    }

    public static Bedrijvenwisseling teVeel(int meerDan) {
        return new Bedrijvenwisseling(meerDan, List.of());
    }

    /** How many of them began or ended from this day on. */
    long sinds(LocalDate dag) {
        return nagegaan.stream().filter(bestaan -> bestaan.wisselde(dag)).count();
    }

    @Override
    public String tekst() {
        return nagegaan.isEmpty()
                ? "Aantal bedrijven op dit adres: meer dan %d. Dat zijn er te veel om na te gaan wanneer elk begon of ophield."
                        .formatted(aantal)
                : "Aantal bedrijven op dit adres: %d. Niet meer ingeschreven: %d."
                        .formatted(
                                aantal,
                                nagegaan.stream()
                                        .filter(bestaan -> bestaan.geeindigdOp() != null)
                                        .count());
    }

    /** Null when the register does not say, or the company still exists. */
    public record Bestaan(@Nullable LocalDate begonnenOp, @Nullable LocalDate geeindigdOp) {

        private boolean wisselde(LocalDate sinds) {
            return Stream.ofNullable(begonnenOp).anyMatch(dag -> !dag.isBefore(sinds))
                    || Stream.ofNullable(geeindigdOp).anyMatch(dag -> !dag.isBefore(sinds));
        }
    }
}
