package nl.gemeente.casusescalatie.verrijking.register;

import org.jspecify.annotations.Nullable;

/** What follows a house number, as the registers divide it: one letter, and a further addition. */
record Huisnummerdeel(@Nullable String huisletter, @Nullable String toevoeging) {

    /** "A" is a letter, "A2" and "A-2" are a letter with an addition, "BIS" and "2" are only an addition. */
    static Huisnummerdeel van(@Nullable String samen) {
        if (samen == null || samen.isBlank()) {
            return new Huisnummerdeel(null, null);
        }
        String tekst = samen.strip();
        boolean letter = Character.isLetter(tekst.charAt(0));
        if (!letter || (tekst.length() > 1 && Character.isLetter(tekst.charAt(1)))) {
            return new Huisnummerdeel(null, zonderStreep(tekst));
        }
        return new Huisnummerdeel(tekst.substring(0, 1), zonderStreep(tekst.substring(1)));
    }

    private static @Nullable String zonderStreep(String tekst) {
        String schoon = tekst.replaceFirst("^[\\s-]+", "");
        return schoon.isEmpty() ? null : schoon;
    }
}
