package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Nummerkolom;
import org.jspecify.annotations.Nullable;

/**
 * What the signalenoverleg decided about one signal.
 *
 * @param eigenaar the person responsible
 * @param herweegdatum when the signal comes back; with {@link Overleguitkomst#MONITOREN}
 * @param bestaandeCasus the casus that the signal joins; null opens a new one
 * @param afsluitreden why it is closed, when the overleg said so; only with {@link Overleguitkomst#AFSLUITEN}
 */
@Embeddable
public record Besluit(
        @Convert(converter = Uitkomstcodes.class) Set<Overleguitkomst> uitkomsten,
        String motivering,
        String eigenaar,
        LocalDate datum,
        @Nullable LocalDate herweegdatum,
        @Convert(converter = Nummerkolom.class) @Nullable Nummer bestaandeCasus,
        @Enumerated(EnumType.STRING) @Nullable Afsluitreden afsluitreden,
        String medewerker) {

    public Besluit {
        uitkomsten = Set.copyOf(uitkomsten);
    }

    public boolean heeft(Overleguitkomst uitkomst) {
        return uitkomsten.contains(uitkomst);
    }

    /** The outcomes as one sentence part, in the order of the list. */
    public String inWoorden() {
        return uitkomsten.stream().sorted().map(Overleguitkomst::naam).collect(Collectors.joining(", "));
    }
}
