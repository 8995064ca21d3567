package nl.gemeente.casusescalatie.verrijking.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.verrijking.Adresvoorstel;
import nl.gemeente.casusescalatie.verrijking.Adreszoeker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PDOK Locatieserver v3_1, suggest. It is a public service without a key. */
class PdokAdreszoeker implements Adreszoeker {

    private static final Logger LOG = LoggerFactory.getLogger(PdokAdreszoeker.class);
    private static final int HOOGSTENS = 10;
    private static final int LANGSTE_TEKST = 100;

    private final Registerlijn lijn;

    PdokAdreszoeker(Registerlijn lijn) {
        this.lijn = lijn;
    }

    @Override
    public List<Adresvoorstel> zoek(String tekst) {
        // Characters with a meaning in the query language of this server are not part of an address.
        String gezocht = tekst.substring(0, Math.min(tekst.length(), LANGSTE_TEKST))
                .replaceAll("[^\\p{L}\\p{N}'. -]", " ")
                .strip();
        if (gezocht.isEmpty()) {
            return List.of();
        }
        try {
            return voorstellen(lijn.vraag(Antwoord.class, http -> http.get()
                    .uri(
                            "/suggest?q={q}&fq=type:adres&fl=weergavenaam,postcode,huisnummer,huisletter,huisnummertoevoeging&rows={rows}",
                            gezocht,
                            HOOGSTENS)));
        } catch (RuntimeException e) {
            LOG.warn("No suggestions for an address: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static List<Adresvoorstel> voorstellen(Antwoord antwoord) {
        Gevonden gevonden = antwoord.response();
        if (gevonden == null || gevonden.docs() == null) {
            return List.of();
        }
        List<Adresvoorstel> voorstellen = new ArrayList<>();
        for (Adres adres : gevonden.docs()) {
            String weergave = adres.weergavenaam();
            String postcode = adres.postcode();
            Integer huisnummer = adres.huisnummer();
            // An address without a postcode exists, but no other register can be asked about it.
            if (weergave != null && postcode != null && huisnummer != null && voorstellen.size() < HOOGSTENS) {
                voorstellen.add(new Adresvoorstel(
                        weergave, postcode.replace(" ", "").toUpperCase(Locale.ROOT), huisnummer, adres.toevoeging()));
            }
        }
        return voorstellen;
    }

    record Antwoord(@Nullable Gevonden response) {}

    record Gevonden(@Nullable List<Adres> docs) {}

    record Adres(
            @Nullable String weergavenaam,
            @Nullable String postcode,
            @Nullable Integer huisnummer,
            @Nullable String huisletter,
            @Nullable String huisnummertoevoeging) {

        @Nullable
        String toevoeging() {
            String samen = Stream.of(huisletter, huisnummertoevoeging)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining());
            return samen.isEmpty() ? null : samen;
        }
    }
}
