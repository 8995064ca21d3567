package nl.gemeente.casusescalatie.maatregel;

/**
 * What a kind of measure asks for, from table {@code maatregelsoort}.
 *
 * @param besluit a besluit of the Awb, so with voornemen and bezwaar
 * @param herstelsanctie not a second one for the same breach while one is in force
 * @param uitvoering people must carry it out after the bekendmaking
 */
public record Kenmerken(
        Maatregelsoort soort, boolean besluit, boolean herstelsanctie, Begunstiging begunstiging, boolean uitvoering) {

    /** Whether the offender first gets time to end the breach. */
    public enum Begunstiging {
        VERPLICHT,
        MOGELIJK,
        GEEN
    }
}
