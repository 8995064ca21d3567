package nl.gemeente.casusescalatie.verrijking.vergunning;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.verrijking.Vergunningsoort;
import org.jspecify.annotations.Nullable;

/**
 * One permit as written in a file.
 *
 * @param toevoeging letter and addition of the house number together in capitals, empty when there is none
 */
record Vergunningregel(
        String postcode,
        int huisnummer,
        String toevoeging,
        Vergunningsoort soort,
        @Nullable LocalDate geldigTotEnMet) {}
