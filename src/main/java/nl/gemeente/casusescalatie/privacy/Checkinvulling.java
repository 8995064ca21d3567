package nl.gemeente.casusescalatie.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in for one question.
 *
 * @param voldaan yes or no; null when not chosen
 * @param reden why, without saying who or where; null when not filled in
 */
public record Checkinvulling(String code, @Nullable Boolean voldaan, @Nullable String reden) {

    /** For a question that asks only why. */
    public static Checkinvulling waarom(String code, @Nullable String reden) {
        return new Checkinvulling(code, true, reden);
    }
}
