package nl.gemeente.casusescalatie.overleg;

import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** A field that must be filled in only after another answer; the form shows it then and demands it. */
public final class Ingevuld {

    private Ingevuld() {}

    public static <T> T eis(@Nullable T waarde, String veld, String label) {
        if (waarde == null) {
            throw new Weigering(veld, label + " Vul dit veld in.");
        }
        return waarde;
    }
}
