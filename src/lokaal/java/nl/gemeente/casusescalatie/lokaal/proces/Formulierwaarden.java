package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record of a form as a browser submits it: codes, numbers, yes or no and ISO dates, without what was left empty.
 */
public final class Formulierwaarden {

    private Formulierwaarden() {}

    public static Map<String, Object> van(Record formulier) {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (var veld : formulier.getClass().getRecordComponents()) {
            try {
                veld.getAccessor().setAccessible(true);
                Object waarde = veld.getAccessor().invoke(formulier);
                if (waarde != null) {
                    velden.put(veld.getName(), ingevuld(waarde));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Field " + veld.getName() + " cannot be read", e);
            }
        }
        return velden;
    }

    private static Object ingevuld(Object waarde) {
        if (waarde instanceof Enum<?> code) {
            return code.name();
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(Formulierwaarden::ingevuld).toList();
        }
        if (waarde instanceof Map<?, ?> groep) {
            Map<String, Object> velden = new TreeMap<>();
            groep.forEach((sleutel, een) -> velden.put(String.valueOf(ingevuld(sleutel)), ingevuld(een)));
            return velden;
        }
        if (waarde instanceof Record groep) {
            return van(groep);
        }
        return waarde instanceof Temporal || waarde instanceof Character ? waarde.toString() : waarde;
    }
}
