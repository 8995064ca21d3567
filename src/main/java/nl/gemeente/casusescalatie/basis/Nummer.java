package nl.gemeente.casusescalatie.basis;

import java.util.regex.Pattern;

/**
 * The number of a dossier, for instance {@code S-2026-00001}; the business key of its process instance. It says nothing
 * about a person, is never reused and may show gaps.
 */
public record Nummer(String waarde) implements Comparable<Nummer> {

    private static final Pattern VORM = Pattern.compile("[SOCKMN]-\\d{4}-\\d{5,9}");

    public Nummer {
        if (!isNummer(waarde)) {
            throw new Weigering("nummer", "Dit is geen geldig nummer. Een nummer ziet eruit als S-2026-00001.");
        }
    }

    public static boolean isNummer(String tekst) {
        return VORM.matcher(tekst).matches();
    }

    public static Nummer van(String waarde) {
        return new Nummer(waarde);
    }

    public static Nummer van(Soort soort, int jaar, long volgnummer) {
        return new Nummer("%s-%04d-%05d".formatted(soort.letter, jaar, volgnummer));
    }

    public Soort soort() {
        for (Soort soort : Soort.values()) {
            if (soort.letter == waarde.charAt(0)) {
                return soort;
            }
        }
        throw new IllegalStateException("Unknown letter in a valid number");
    }

    @Override
    public int compareTo(Nummer ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }

    /** What the number belongs to. */
    public enum Soort {
        SIGNAAL('S', "Signaal"),
        OVERLEG('O', "Overleg"),
        CASUS('C', "Casus"),
        CONTROLE('K', "Controle"),
        MAATREGEL('M', "Maatregel"),
        NAZICHT('N', "Nazicht");

        private final char letter;
        private final String naam;

        Soort(char letter, String naam) {
            this.letter = letter;
            this.naam = naam;
        }

        public char letter() {
            return letter;
        }

        public String naam() {
            return naam;
        }
    }
}
