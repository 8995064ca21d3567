package nl.gemeente.casusescalatie.proces;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where a use case sends the process: values for the model's routing variables, nothing else. */
public final class Route {

    private static final Route RECHTDOOR = new Route(Map.of());

    private final Map<String, Object> waarden;

    private Route(Map<String, Object> waarden) {
        this.waarden = waarden;
    }

    /** The use case sets no routing variable. */
    public static Route rechtdoor() {
        return RECHTDOOR;
    }

    public static Route met(Routevariabele variabele, Object waarde) {
        return RECHTDOOR.en(variabele, waarde);
    }

    public Route en(Routevariabele variabele, Object waarde) {
        Object voorEngine = Routevariabele.voorEngine(waarde);
        if (!variabele.past(voorEngine)) {
            throw new IllegalArgumentException(
                    "Routing variable " + variabele.naam() + " does not take this kind of value");
        }
        Map<String, Object> samen = new LinkedHashMap<>(waarden);
        samen.put(variabele.naam(), voorEngine);
        return new Route(Collections.unmodifiableMap(samen));
    }

    /** Sets the variable only when there is something to set. */
    public Route enEventueel(Routevariabele variabele, Optional<?> waarde) {
        return waarde.map(gevonden -> en(variabele, gevonden)).orElse(this);
    }

    public Map<String, Object> alsVariabelen() {
        return waarden;
    }
}
