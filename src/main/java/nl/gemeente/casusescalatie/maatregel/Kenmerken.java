package nl.gemeente.casusescalatie.maatregel;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of measure asks for, from table {@code maatregelsoort}.
 *
 * @param besluit a besluit of the Awb, so with voornemen and bezwaar
 * @param herstelsanctie not a second one for the same breach while one is in force
 * @param uitvoering people must carry it out after the bekendmaking
 */
public record Kenmerken(
        Maatregelsoort soort, boolean besluit, boolean herstelsanctie, Begunstiging begunstiging, boolean uitvoering) {

    /** @param inStrijdMet a herstelsanctie for the same breach that is in force, or null */
    void eisGeenAndere(@Nullable Nummer inStrijdMet) {
        if (herstelsanctie && inStrijdMet != null) {
            throw new Weigering(
                    "eerdereMaatregel",
                    "Voor dezelfde overtreding geldt al maatregel %s. Een tweede herstelsanctie kan niet zolang die van kracht is (Awb 5:6)."
                            .formatted(inStrijdMet));
        }
    }

    /** Whether the offender first gets time to end the breach. */
    public enum Begunstiging {
        VERPLICHT,
        MOGELIJK,
        GEEN
    }
}
