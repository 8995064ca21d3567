package nl.gemeente.casusescalatie.verrijking;

import org.jspecify.annotations.Nullable;

/**
 * What can be looked up: an address, a company, or both.
 *
 * @param postcode four digits and two capitals, without a space
 * @param soortLocatie code of the kind of location, for instance {@code SEKSINRICHTING}
 */
public record Onderwerp(
        @Nullable String postcode,
        @Nullable Integer huisnummer,
        @Nullable String toevoeging,
        @Nullable String kvkNummer,
        @Nullable String bedrijfsnaam,
        @Nullable String soortLocatie) {

    public boolean heeftAdres() {
        return postcode != null && huisnummer != null;
    }

    /** There is enough to look a company up: its number, or its name at an address. */
    public boolean heeftBedrijf() {
        return kvkNummer != null || (bedrijfsnaam != null && heeftAdres());
    }

    public Onderwerp alleenAdres() {
        return new Onderwerp(postcode, huisnummer, toevoeging, null, null, soortLocatie);
    }

    boolean isSeksinrichting() {
        return "SEKSINRICHTING".equals(soortLocatie);
    }
}
