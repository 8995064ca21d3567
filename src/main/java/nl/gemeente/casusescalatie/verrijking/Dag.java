package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written in the dossier. */
final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Dag() {}

    static String voluit(LocalDate dag) {
        return VOLUIT.format(dag);
    }
}
