package nl.gemeente.casusescalatie.taak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in which somebody does no work here.
 *
 * @param gebruiker user name
 * @param totEnMet last day
 * @param vervanger user name of the stand-in, or null when the work falls to everybody with the same role
 */
public record Afwezigheid(long id, String gebruiker, LocalDate van, LocalDate totEnMet, @Nullable String vervanger) {

    boolean raakt(LocalDate begin, LocalDate einde) {
        return !van.isAfter(einde) && !totEnMet.isBefore(begin);
    }
}
