package nl.gemeente.casusescalatie.basis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it stands in a Dutch sentence, for instance "6 april 2026". */
public final class Datum {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Datum() {}

    public static String tekst(LocalDate dag) {
        return VORM.format(dag);
    }
}
