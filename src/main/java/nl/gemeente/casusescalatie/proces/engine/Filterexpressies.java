package nl.gemeente.casusescalatie.proces.engine;

import java.util.regex.Pattern;

/** The expressions that a stored filter needs, and no other. */
final class Filterexpressies {

    private static final String STAP =
            "\\.(?:plus|minus)(?:Hours|Days|Weeks|Months)\\(\\d{1,4}\\)|\\.withTimeAtStartOfDay\\(\\)";

    private static final Pattern TOEGESTAAN = Pattern.compile(
            "[^$#{}]*|[$#]\\{\\s*(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)(?:" + STAP
                    + ")*)\\s*}");

    private Filterexpressies() {}

    static boolean isToegestaan(String expressie) {
        return TOEGESTAAN.matcher(expressie).matches();
    }
}
