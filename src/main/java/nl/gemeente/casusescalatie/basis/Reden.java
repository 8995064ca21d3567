package nl.gemeente.casusescalatie.basis;

import org.jspecify.annotations.Nullable;

/** The reason that a step outside a task asks for; a form in Tasklist has its own rules for that. */
public final class Reden {

    private Reden() {}

    /**
     * @param hoogstens number of characters
     * @param zin for when nothing was given
     * @return the reason without white space around it
     */
    public static String eis(@Nullable String reden, int hoogstens, String zin) {
        String gegeven = Weigering.mist(reden, "reden", zin);
        Weigering.tenzij(
                gegeven.length() <= hoogstens, "reden", "Reden: gebruik hoogstens %d tekens.".formatted(hoogstens));
        return gegeven.strip();
    }
}
