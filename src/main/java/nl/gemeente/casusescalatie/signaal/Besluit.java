package nl.gemeente.casusescalatie.signaal;

import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * What the signalenoverleg decided about one signal.
 *
 * @param eigenaar who sees to it
 * @param herweegdatum when the signal comes back; with {@link Overleguitkomst#MONITOREN}
 * @param bestaandeCasus the casus that the signal joins; null opens a new one
 * @param afsluitreden why it is closed, when the overleg said so; only with {@link Overleguitkomst#AFSLUITEN}
 */
public record Besluit(
        Set<Overleguitkomst> uitkomsten,
        String motivering,
        String eigenaar,
        LocalDate datum,
        @Nullable LocalDate herweegdatum,
        @Nullable Nummer bestaandeCasus,
        @Nullable Afsluitreden afsluitreden,
        String medewerker) {

    public Besluit {
        uitkomsten = Set.copyOf(uitkomsten);
    }
}
