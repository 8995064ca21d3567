package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;

/** On which days the municipality acted after other signals about the same address; never what it was about. */
public record EerdereHandhaving(List<LocalDate> dagen) implements Gegevens {

    /** As many days as people can read; the count says the rest. */
    private static final int LEESBAAR = 10;

    /** Latest day first. */
    public EerdereHandhaving {
        dagen = dagen.stream().sorted(Comparator.reverseOrder()).toList();
    }

    LocalDate laatste() {
        return dagen.get(0);
    }

    @Override
    public String tekst() {
        return "Aantal controles en maatregelen: %d. %s: %s."
                .formatted(
                        dagen.size(),
                        dagen.size() <= LEESBAAR ? "Wanneer" : "De laatste",
                        dagen.stream().limit(LEESBAAR).map(Datum::dag).collect(Collectors.joining(", ")));
    }
}
