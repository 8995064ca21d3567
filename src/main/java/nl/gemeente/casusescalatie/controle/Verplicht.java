package nl.gemeente.casusescalatie.controle;

import java.util.Collection;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** A field that is needed only after an earlier answer, so that the form cannot always ask for it. */
public final class Verplicht {

    private Verplicht() {}

    public static <T> T eis(@Nullable T waarde, String veld, String label) {
        if (waarde == null
                || waarde instanceof String tekst && tekst.isBlank()
                || waarde instanceof Collection<?> lijst && lijst.isEmpty()) {
            throw new Weigering(veld, label + ": vul dit veld in.");
        }
        return waarde;
    }
}
