package nl.gemeente.casusescalatie.casus;

import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** The reason that a step outside a task asks for. */
public final class Reden {

    private static final int LANGSTE = 2000;

    private Reden() {}

    public static String eis(@Nullable String reden) {
        if (reden == null || reden.isBlank()) {
            throw new Weigering("reden", "Reden: schrijf kort op waarom.");
        }
        if (reden.length() > LANGSTE) {
            throw new Weigering("reden", "Reden: gebruik hoogstens %d tekens.".formatted(LANGSTE));
        }
        return reden.strip();
    }
}
