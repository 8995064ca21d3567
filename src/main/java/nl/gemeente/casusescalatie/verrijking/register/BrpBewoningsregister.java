package nl.gemeente.casusescalatie.verrijking.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Bewoning;
import nl.gemeente.casusescalatie.verrijking.Bewoningsregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import nl.gemeente.casusescalatie.verrijking.register.Registerinstellingen.Protocollering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Haal Centraal BRP Personen bevragen v2. The people are counted while they are read; nothing of them is kept. */
class BrpBewoningsregister implements Bewoningsregister {

    /** A question must name a field; this one says least about a person, and even that is not read. */
    private static final List<String> ZO_WEINIG_MOGELIJK = List.of("gemeenteVanInschrijving");

    private final Registerlijn lijn;
    private final String sleutel;
    private final Protocollering protocollering;

    BrpBewoningsregister(Registerlijn lijn, String sleutel, Protocollering protocollering) {
        this.lijn = lijn;
        this.sleutel = sleutel;
        this.protocollering = protocollering;
    }

    @Override
    public String bron() {
        return "BRP";
    }

    /** An address where nobody is registered is an answer: zero. */
    @Override
    public Optional<Bewoning> zoek(Onderwerp onderwerp, Vrager vrager) {
        Huisnummerdeel deel = Huisnummerdeel.van(onderwerp.toevoeging());
        Vraag vraag = new Vraag(
                "ZoekMetPostcodeEnHuisnummer",
                ZO_WEINIG_MOGELIJK,
                onderwerp.postcode(),
                onderwerp.huisnummer(),
                deel.huisletter(),
                deel.toevoeging());
        List<Persoon> personen = lijn.vraag(Antwoord.class, http -> http.post()
                        .uri("/personen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> zegWieVraagt(headers, vrager))
                        .body(vraag))
                .personen();
        if (personen == null) {
            throw RegisterZwijgt.onleesbaar("An answer without a list of people");
        }
        return Optional.of(new Bewoning(personen.size()));
    }

    /** The names that the gateways of municipalities use for the duty to record who asks and why. */
    private void zegWieVraagt(HttpHeaders headers, Vrager vrager) {
        headers.set("X-Api-Key", sleutel);
        headers.set("X-Doelbinding", protocollering.doelbinding());
        headers.set(
                "X-Verwerking",
                "%s@%s".formatted(protocollering.verwerking(), vrager.dossier().waarde()));
        headers.set("X-Gebruiker", vrager.wie());
        String oin = protocollering.oin();
        if (oin != null && !oin.isBlank()) {
            headers.set("X-Origin-Oin", oin);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Vraag(
            String type,
            List<String> fields,
            @Nullable String postcode,
            @Nullable Integer huisnummer,
            @Nullable String huisletter,
            @Nullable String huisnummertoevoeging) {}

    record Antwoord(@Nullable List<Persoon> personen) {}

    /** Empty on purpose: what the register says about a person is not read. */
    record Persoon() {}
}
