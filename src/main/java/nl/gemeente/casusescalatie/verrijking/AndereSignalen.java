package nl.gemeente.casusescalatie.verrijking;

import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;

/** Earlier signals of our own about the same address or company. */
public record AndereSignalen(List<Nummer> nummers) implements Gegevens {

    /** As many numbers as people can read; for a place with more, they look at the links of the dossier. */
    private static final int LEESBAAR = 20;

    public AndereSignalen {
        nummers = List.copyOf(nummers);
    }

    @Override
    public String tekst() {
        String genoemd = nummers.stream().limit(LEESBAAR).map(Nummer::waarde).collect(Collectors.joining(", "));
        return nummers.size() <= LEESBAAR
                ? "Aantal: %d. %s.".formatted(nummers.size(), genoemd)
                : "Aantal: %d. Onder andere: %s.".formatted(nummers.size(), genoemd);
    }
}
