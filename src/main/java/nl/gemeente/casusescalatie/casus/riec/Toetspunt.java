package nl.gemeente.casusescalatie.casus.riec;

import org.jspecify.annotations.Nullable;

/**
 * One question about whether a casus is complete, with the answer of the casusregisseur.
 *
 * @param voldaan null = not answered yet
 * @param toelichting why it can do without, when the answer is no
 */
public record Toetspunt(String code, String vraag, @Nullable Boolean voldaan, @Nullable String toelichting) {}
