package nl.gemeente.casusescalatie.proces;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * What Java knows of one BPMN file: which routing variables it may hold and which use case each of its forms goes to.
 * Each room declares one bean per model, in a class named after the model; a test holds it against the model in both
 * directions.
 */
public final class Procesmodel {

    private final String proces;
    private final Map<String, Routevariabele> variabelen = new LinkedHashMap<>();
    private final Map<String, Formuliertaak<?>> taken = new LinkedHashMap<>();
    private final Set<String> boodschappen = new LinkedHashSet<>();
    private final Set<String> afgesplitstVan = new LinkedHashSet<>();
    private @Nullable Startformulier<?> startformulier;

    private Procesmodel(String proces) {
        this.proces = proces;
    }

    /** @param proces id of the process = file name in {@code bpmn/} */
    public static Procesmodel van(String proces) {
        return new Procesmodel(proces);
    }

    public Procesmodel variabelen(Routevariabele... declaraties) {
        for (Routevariabele declaratie : declaraties) {
            if (variabelen.put(declaratie.naam(), declaratie) != null) {
                throw new IllegalStateException(proces + " declares variable " + declaratie.naam() + " twice");
            }
        }
        return this;
    }

    /** Names of the messages that the model waits for. */
    public Procesmodel boodschappen(String... namen) {
        boodschappen.addAll(List.of(namen));
        return this;
    }

    /**
     * This model is a piece that was cut out of these processes, which call it now. A case that began before the cut
     * runs on with the drawing it began with, and so still holds the variables of this model where they were before.
     */
    public Procesmodel afgesplitstVan(String... processen) {
        afgesplitstVan.addAll(List.of(processen));
        return this;
    }

    public <V extends Record> Procesmodel taak(String formulier, Class<V> velden, BiFunction<Zaak, V, Route> afronden) {
        if (taken.put(formulier, new Formuliertaak<>(formulier, velden, afronden)) != null) {
            throw new IllegalStateException(proces + " declares form " + formulier + " twice");
        }
        return this;
    }

    public <V extends Record> Procesmodel start(
            String formulier, Class<V> velden, BiFunction<String, V, Nummer> starten) {
        startformulier = new Startformulier<>(formulier, velden, starten);
        return this;
    }

    public String proces() {
        return proces;
    }

    public Optional<Routevariabele> variabele(String naam) {
        return Optional.ofNullable(variabelen.get(naam));
    }

    public Optional<Formuliertaak<?>> taak(String formulier) {
        return Optional.ofNullable(taken.get(formulier));
    }

    public Optional<Startformulier<?>> startformulier() {
        return Optional.ofNullable(startformulier);
    }

    public List<Formuliertaak<?>> taken() {
        return List.copyOf(taken.values());
    }

    public Set<String> boodschappen() {
        return Collections.unmodifiableSet(boodschappen);
    }

    public Set<String> afgesplitstVan() {
        return Collections.unmodifiableSet(afgesplitstVan);
    }

    public Map<String, Routevariabele> variabelen() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(variabelen));
    }

    /** All models of the application by process id. */
    static Map<String, Procesmodel> opProces(List<Procesmodel> modellen) {
        Map<String, Procesmodel> opProces = new LinkedHashMap<>();
        for (Procesmodel model : new ArrayList<>(modellen)) {
            if (opProces.put(model.proces(), model) != null) {
                throw new IllegalStateException("Process " + model.proces() + " is declared twice");
            }
        }
        return opProces;
    }
}
