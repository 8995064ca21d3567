package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import org.jspecify.annotations.Nullable;

/** The permits at an address, including expired ones. */
public record Vergunningen(List<Vergunning> lijst) implements Gegevens {

    public Vergunningen {
        lijst = List.copyOf(lijst);
    }

    boolean geldig(Vergunningsoort soort, LocalDate vandaag) {
        return lijst.stream().anyMatch(vergunning -> vergunning.soort() == soort && vergunning.geldigOp(vandaag));
    }

    @Override
    public String tekst() {
        return lijst.stream().map(Vergunning::tekst).collect(Collectors.joining(". ", "", "."));
    }

    /** @param geldigTotEnMet the last day, null when it has no end */
    public record Vergunning(Vergunningsoort soort, @Nullable LocalDate geldigTotEnMet) {

        boolean geldigOp(LocalDate dag) {
            return geldigTotEnMet == null || !dag.isAfter(geldigTotEnMet);
        }

        private String tekst() {
            return "%s, %s"
                    .formatted(
                            soort.naam(),
                            geldigTotEnMet == null
                                    ? "zonder einddatum"
                                    : "geldig tot en met %s".formatted(Datum.dag(geldigTotEnMet)));
        }
    }
}
