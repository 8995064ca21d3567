package nl.gemeente.casusescalatie.proces;

import java.util.function.BiFunction;
import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * A start event that people use in Tasklist. The use case registers the dossier and starts the process itself, so that
 * Tasklist, page and API share one way in.
 *
 * @param starten takes the user name and the fields, returns the number of the dossier whose process now runs
 */
public record Startformulier<V extends Record>(
        String formulier, Class<V> velden, BiFunction<String, V, Nummer> starten) {}
