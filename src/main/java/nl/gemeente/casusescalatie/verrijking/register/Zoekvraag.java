package nl.gemeente.casusescalatie.verrijking.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path with the parameters that have a value. The template and the values stay apart, so that a value is always
 * encoded and never part of a measurement.
 */
final class Zoekvraag {

    private final StringBuilder vorm;
    private final List<Object> waarden = new ArrayList<>();

    private Zoekvraag(String pad) {
        this.vorm = new StringBuilder(pad);
    }

    static Zoekvraag op(String pad) {
        return new Zoekvraag(pad);
    }

    Zoekvraag met(String naam, @Nullable Object waarde) {
        if (waarde != null) {
            vorm.append(waarden.isEmpty() ? '?' : '&')
                    .append(naam)
                    .append("={")
                    .append(naam)
                    .append('}');
            waarden.add(waarde);
        }
        return this;
    }

    String vorm() {
        return vorm.toString();
    }

    Object[] waarden() {
        return waarden.toArray();
    }
}
