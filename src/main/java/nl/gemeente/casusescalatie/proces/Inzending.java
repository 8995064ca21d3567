package nl.gemeente.casusescalatie.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a person submits with a task. It is held beside the engine while the task completes and handed to the use case:
 * it never becomes a process variable, so there is nothing to clean up.
 */
public final class Inzending {

    private static final ThreadLocal<Map<String, Object>> HUIDIGE = new ThreadLocal<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Inzending() {}

    /** Runs a step of the engine with the submitted fields ready for {@link Taakafronding}. */
    public static void tijdens(@Nullable Map<String, Object> velden, Runnable stap) {
        HUIDIGE.set(kaal(velden));
        try {
            stap.run();
        } finally {
            HUIDIGE.remove();
        }
    }

    static Map<String, Object> neem() {
        Map<String, Object> velden = HUIDIGE.get();
        HUIDIGE.remove();
        return velden == null ? Map.of() : velden;
    }

    /** Tasklist sends lists as Json values of the engine; the use case wants plain values. */
    static Map<String, Object> kaal(@Nullable Map<String, Object> velden) {
        Map<String, Object> kaal = new LinkedHashMap<>();
        if (velden != null) {
            velden.forEach((sleutel, waarde) ->
                    kaal.put(sleutel, waarde instanceof SpinJsonNode node ? gelezen(node) : waarde));
        }
        return kaal;
    }

    private static Object gelezen(SpinJsonNode node) {
        try {
            return JSON.readValue(node.toString(), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine gave a Json value that is no JSON");
        }
    }
}
