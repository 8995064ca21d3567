package nl.gemeente.casusescalatie.privacy;

import java.util.Locale;

/**
 * One question of a privacycheck as it is asked now.
 *
 * @param code the same through all versions, for instance {@code NOODZAAK}
 * @param bron where the question comes from, with its tag
 */
public record Checkvraag(String code, int versie, String vraag, String uitleg, String bron) {

    /** Key of the field in which the reason is given. */
    public String veld() {
        return code.toLowerCase(Locale.ROOT);
    }
}
