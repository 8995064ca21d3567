package nl.gemeente.casusescalatie.support;

import java.util.Map;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;

/** A form that somebody sent before it was finished. */
public final class Onvolledig {

    private Onvolledig() {}

    public static Map<String, Object> zonder(Record formulier, String veld) {
        Map<String, Object> velden = Formulierwaarden.van(formulier);
        if (velden.remove(veld) == null) {
            throw new IllegalArgumentException("%s was already empty".formatted(veld));
        }
        return velden;
    }
}
