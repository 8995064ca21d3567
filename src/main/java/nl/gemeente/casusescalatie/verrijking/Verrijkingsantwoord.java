package nl.gemeente.casusescalatie.verrijking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of one question.
 *
 * @param bron the register; null when none was asked
 * @param gegevens only when something was found
 */
public record Verrijkingsantwoord<T extends Gegevens>(
        Verrijkingsvraag vraag,
        Verrijkingsuitkomst uitkomst,
        @Nullable String bron,
        Instant moment,
        @Nullable T gegevens) {

    public static <T extends Gegevens> Verrijkingsantwoord<T> gevonden(
            Verrijkingsvraag vraag, String bron, Instant moment, T gegevens) {
        return new Verrijkingsantwoord<>(vraag, Verrijkingsuitkomst.GEVONDEN, bron, moment, gegevens);
    }

    public static <T extends Gegevens> Verrijkingsantwoord<T> zonder(
            Verrijkingsvraag vraag, Verrijkingsuitkomst uitkomst, @Nullable String bron, Instant moment) {
        return new Verrijkingsantwoord<>(vraag, uitkomst, bron, moment, null);
    }

    boolean is(Verrijkingsuitkomst ander) {
        return uitkomst == ander;
    }
}
