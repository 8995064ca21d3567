package nl.gemeente.casusescalatie.verrijking.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Adresgegevens;
import nl.gemeente.casusescalatie.verrijking.Adresregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.jspecify.annotations.Nullable;

/** BAG API Individuele Bevragingen v2, adressenuitgebreid. */
class BagAdresregister implements Adresregister {

    private static final String ONBEKEND = "onbekend";

    private final Registerlijn lijn;
    private final String sleutel;

    BagAdresregister(Registerlijn lijn, String sleutel) {
        this.lijn = lijn;
        this.sleutel = sleutel;
    }

    @Override
    public String bron() {
        return "BAG";
    }

    @Override
    public Optional<Adresgegevens> zoek(Onderwerp onderwerp, Vrager vrager) {
        Huisnummerdeel deel = Huisnummerdeel.van(onderwerp.toevoeging());
        Zoekvraag vraag = Zoekvraag.op("/adressenuitgebreid")
                .met("postcode", onderwerp.postcode())
                .met("huisnummer", onderwerp.huisnummer())
                .met("huisletter", deel.huisletter())
                .met("huisnummertoevoeging", deel.toevoeging())
                .met("exacteMatch", true);
        return eerste(lijn.vraag(Antwoord.class, http -> http.get()
                .uri(vraag.vorm(), vraag.waarden())
                .header("X-Api-Key", sleutel)
                .header("Accept", "application/hal+json")
                .header("Accept-Crs", "epsg:28992")));
    }

    private static Optional<Adresgegevens> eerste(Antwoord antwoord) {
        Gevonden gevonden = antwoord.gevonden();
        return gevonden == null || gevonden.adressen() == null
                ? Optional.empty()
                : gevonden.adressen().stream().findFirst().map(Adres::gegevens);
    }

    record Antwoord(@JsonProperty("_embedded") @Nullable Gevonden gevonden) {}

    record Gevonden(@Nullable List<Adres> adressen) {}

    record Adres(
            @Nullable String adresseerbaarObjectIdentificatie,
            @Nullable String adresseerbaarObjectStatus,
            @Nullable List<String> gebruiksdoelen,
            @Nullable Integer oppervlakte) {

        private Adresgegevens gegevens() {
            return new Adresgegevens(
                    gebruiksdoelen == null || gebruiksdoelen.isEmpty() ? ONBEKEND : String.join(", ", gebruiksdoelen),
                    oppervlakte,
                    Objects.requireNonNullElse(adresseerbaarObjectStatus, ONBEKEND),
                    adresseerbaarObjectIdentificatie);
        }
    }
}
