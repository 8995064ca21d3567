package nl.gemeente.casusescalatie.verrijking;

import org.jspecify.annotations.Nullable;

/**
 * @param gebruiksdoel what the building may be used for, for instance "woonfunctie"
 * @param oppervlakte in square metres, null when the register does not say
 * @param status for instance "in gebruik"
 * @param bagId of the adresseerbaar object, null when the register does not say
 */
public record Adresgegevens(String gebruiksdoel, @Nullable Integer oppervlakte, String status, @Nullable String bagId)
        implements Gegevens {

    boolean isWoning() {
        return gebruiksdoel.contains("woonfunctie");
    }

    @Override
    public String tekst() {
        return "Het adres bestaat. Gebruiksdoel: %s. Oppervlakte: %s. Status: %s."
                .formatted(gebruiksdoel, oppervlakte == null ? "onbekend" : oppervlakte + " m²", status);
    }
}
