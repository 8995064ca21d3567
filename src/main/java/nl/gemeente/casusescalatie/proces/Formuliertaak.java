package nl.gemeente.casusescalatie.proces;

import java.util.function.BiFunction;

/**
 * One user task: the form people fill in, the record its fields become, and the use case they go to.
 *
 * @param formulier id of the form = file name in {@code forms/}
 * @param velden a record whose components are the keys of the form, with Bean Validation for every rule; the form and
 *     every other door share these rules
 */
public record Formuliertaak<V extends Record>(String formulier, Class<V> velden, BiFunction<Zaak, V, Route> afronden) {}
