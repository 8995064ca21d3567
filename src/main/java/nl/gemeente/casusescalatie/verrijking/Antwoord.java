package nl.gemeente.casusescalatie.verrijking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of one question.
 *
 * @param bron the register, null when none was asked
 * @param gegevens only when something was found
 */
record Antwoord<T extends Gegevens>(
        Vraag vraag, Uitkomst uitkomst, @Nullable String bron, Instant moment, @Nullable T gegevens) {

    static <T extends Gegevens> Antwoord<T> gevonden(Vraag vraag, String bron, Instant moment, T gegevens) {
        return new Antwoord<>(vraag, Uitkomst.GEVONDEN, bron, moment, gegevens);
    }

    static <T extends Gegevens> Antwoord<T> zonder(
            Vraag vraag, Uitkomst uitkomst, @Nullable String bron, Instant moment) {
        return new Antwoord<>(vraag, uitkomst, bron, moment, null);
    }

    boolean is(Uitkomst ander) {
        return uitkomst == ander;
    }
}
