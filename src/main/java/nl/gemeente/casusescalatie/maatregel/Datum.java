package nl.gemeente.casusescalatie.maatregel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it stands in a sentence, for instance "6 april 2026". */
final class Datum {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Datum() {}

    static String tekst(LocalDate dag) {
        return VORM.format(dag);
    }
}
