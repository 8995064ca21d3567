package nl.gemeente.casusescalatie.verrijking;

import org.jspecify.annotations.Nullable;

/**
 * @param weergave as people read it: street, number, postcode and place
 * @param postcode four digits and two capitals, without a space
 * @param toevoeging letter and addition of the house number together
 */
public record Adresvoorstel(String weergave, String postcode, int huisnummer, @Nullable String toevoeging) {}
