package nl.gemeente.casusescalatie.lijst;

import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.jspecify.annotations.Nullable;

/**
 * Something that may point to trafficking, from the reference list. It never decides by itself: a person weighs.
 *
 * @param vorm the form it points to; null when it fits all forms
 * @param ernstig whether it counts for the urgency; only to sort, never to decide
 * @param geweld whether it is about violence, threat or fear
 * @param bron where the list has it from, with its tag
 */
public record Indicator(
        String code,
        @Nullable Uitbuitingsvorm vorm,
        String tekst,
        boolean ernstig,
        boolean geweld,
        String bron,
        int lijstversie) {}
