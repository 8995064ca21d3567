package nl.gemeente.casusescalatie.melden;

import java.util.UUID;

/**
 * An attachment without its content.
 *
 * @param naam clean: letters, digits and the ending that belongs to the content type
 * @param soort content type, as its first bytes say
 * @param grootte in bytes
 */
public record Bijlage(UUID id, String naam, String soort, int grootte) {

    /** The size in readable form. */
    public String omvang() {
        return grootte < 1024 * 1024
                ? Math.max(1, grootte / 1024) + " kB"
                : "%d MB".formatted(Math.round(grootte / (1024.0 * 1024)));
    }
}
