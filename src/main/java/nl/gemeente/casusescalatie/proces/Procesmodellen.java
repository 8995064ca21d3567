package nl.gemeente.casusescalatie.proces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All models that Java knows of, by process id. */
@Component
public class Procesmodellen {

    private final Map<String, Procesmodel> opProces;

    Procesmodellen(List<Procesmodel> modellen) {
        this.opProces = Procesmodel.opProces(modellen);
    }

    public Optional<Procesmodel> zoek(String proces) {
        return Optional.ofNullable(opProces.get(proces));
    }

    /** A variable that this process may hold: its own, or one of a piece that was cut out of it. */
    public Optional<Routevariabele> variabele(String proces, String naam) {
        return zoek(proces).flatMap(model -> model.variabele(naam)).or(() -> opProces.values().stream()
                .filter(model -> model.afgesplitstVan().contains(proces))
                .flatMap(model -> model.variabele(naam).stream())
                .findFirst());
    }

    public Collection<Procesmodel> alle() {
        return opProces.values();
    }

    /** The use case of a form; fails loudly when a model has a form that no room declares. */
    Formuliertaak<?> taak(String formulier) {
        return opProces.values().stream()
                .flatMap(model -> model.taak(formulier).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No room declares form " + formulier));
    }
}
