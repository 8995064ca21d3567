package nl.gemeente.casusescalatie.maatregel;

import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** What an earlier answer on the same form makes necessary. */
public final class Verplicht {

    private Verplicht() {}

    /** @throws Weigering when the field was left empty */
    public static <T> T eis(@Nullable T waarde, String veld, String zin) {
        if (waarde == null) {
            throw new Weigering(veld, zin);
        }
        return waarde;
    }
}
