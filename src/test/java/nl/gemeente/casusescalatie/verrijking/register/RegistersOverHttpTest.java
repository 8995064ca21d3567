package nl.gemeente.casusescalatie.verrijking.register;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import nl.gemeente.casusescalatie.verrijking.Adresbedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Adresgegevens;
import nl.gemeente.casusescalatie.verrijking.Adresregister;
import nl.gemeente.casusescalatie.verrijking.Adresvoorstel;
import nl.gemeente.casusescalatie.verrijking.Adreszoeker;
import nl.gemeente.casusescalatie.verrijking.Bedrijfsgegevens;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling.Bestaan;
import nl.gemeente.casusescalatie.verrijking.Bewoning;
import nl.gemeente.casusescalatie.verrijking.Bewoningsregister;
import nl.gemeente.casusescalatie.verrijking.Gegevens;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Register;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.web.client.ResourceAccessException;

/** The clients as the application makes them, against a real HTTP server that answers in the shape that each register documents. */
class RegistersOverHttpTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private static final String GEDULD = "PT2S";

    /** Our patience with a register that we know to be too slow, which {@link #TRAAG} exceeds. */
    private static final String KORT_GEDULD = "PT0.5S";

    /** In milliseconds. */
    private static final int TRAAG = 1_500;

    private static final Vrager VRAGER = new Vrager("ans", Nummer.van("S-2026-00012"));

    private static final String BAG_ANTWOORD =
            """
            {"_links": {"self": {"href": "https://api.bag.kadaster.nl/lvbag/individuelebevragingen/v2/adressenuitgebreid?page=1"}},
             "_embedded": {"adressen": [{
                "openbareRuimteNaam": "Voorbeeldweg", "korteNaam": "Voorbeeldweg", "huisnummer": 3, "huisletter": "A",
                "postcode": "1234AA", "woonplaatsNaam": "Voorbeeld",
                "nummeraanduidingIdentificatie": "9999200000000001", "openbareRuimteIdentificatie": "9999300000000001",
                "woonplaatsIdentificatie": "9999", "adresseerbaarObjectIdentificatie": "9999010000000001",
                "pandIdentificaties": ["9999100000000001"],
                "adresregel5": "Voorbeeldweg 3A", "adresregel6": "1234 AA  VOORBEELD",
                "typeAdresseerbaarObject": "Verblijfsobject",
                "adresseerbaarObjectGeometrie": {"punt": {"type": "Point", "coordinates": [94000.0, 470000.0, 0.0]}},
                "adresseerbaarObjectStatus": "Verblijfsobject in gebruik",
                "gebruiksdoelen": ["woonfunctie", "winkelfunctie"], "oppervlakte": 96, "oorspronkelijkBouwjaar": ["1930"],
                "geconstateerd": {}, "inonderzoek": {},
                "_links": {"self": {"href": "https://api.bag.kadaster.nl/lvbag/individuelebevragingen/v2/adressenuitgebreid/9999200000000001"}}}]}}""";

    private static final String KVK_PROFIEL =
            """
            {"kvkNummer": "00000002", "indNonMailing": "Ja", "naam": "Nagelstudio Voorbeeld", "formeleRegistratiedatum": "20240915",
             "materieleRegistratie": {"datumAanvang": "20240915"%s}, "totaalWerkzamePersonen": 3,
             "handelsnamen": [{"naam": "Nagelstudio Voorbeeld", "volgorde": 1}],
             "sbiActiviteiten": [
                {"sbiCode": "4778", "sbiOmschrijving": "Winkels in overige artikelen", "indHoofdactiviteit": "Nee"},
                {"sbiCode": "96022", "sbiOmschrijving": "Schoonheidsverzorging", "indHoofdactiviteit": "Ja"}],
             "links": [{"rel": "self", "href": "https://api.kvk.nl/api/v1/basisprofielen/00000002"}]}""";

    private static final String KVK_ONBEKEND =
            """
            {"fout": [{"code": "IPD5200", "omschrijving": "Geen resultaten gevonden voor de opgegeven zoekopdracht."}]}""";

    @Test
    void pdok_stelt_adressen_voor() {
        SERVER.stubFor(
                get(urlPathEqualTo("/suggest"))
                        .willReturn(
                                okJson(
                                        """
                {"response": {"numFound": 2, "start": 0, "maxScore": 17.4, "numFoundExact": true, "docs": [
                    {"weergavenaam": "Voorbeeldweg 5A-2, 1234AA Voorbeeld", "postcode": "1234AA", "huisnummer": 5, "huisletter": "A", "huisnummertoevoeging": "2"},
                    {"weergavenaam": "Voorbeeldweg 7, Voorbeeld", "huisnummer": 7}]},
                 "highlighting": {}, "spellcheck": {"suggestions": [], "collations": []}}""")));

        met(zoeker -> assertThat(zoeker.zoek("voorbeeldweg 5 &fq=*:*"))
                .containsExactly(new Adresvoorstel("Voorbeeldweg 5A-2, 1234AA Voorbeeld", "1234AA", 5, "A2")));

        SERVER.verify(getRequestedFor(urlPathEqualTo("/suggest"))
                .withQueryParam("q", equalTo("voorbeeldweg 5  fq"))
                .withQueryParam("fq", equalTo("type:adres"))
                .withQueryParam("rows", equalTo("10")));
    }

    @ParameterizedTest
    @VerwachtInLog("nl.gemeente.casusescalatie.verrijking.register.PdokAdreszoeker")
    @ValueSource(strings = {"500", "429", "400", "malformed", "slow"})
    void pdok_dat_niet_antwoordt_houdt_wie_typt_niet_op(String storing) {
        SERVER.stubFor(any(anyUrl()).willReturn(storing(storing)));

        aansluiting(geduld(storing))
                .run(context -> assertThat(context.getBean(Adreszoeker.class).zoek("voorbeeldweg 5"))
                        .isEmpty());

        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void de_bag_zegt_wat_er_staat() {
        SERVER.stubFor(get(urlPathEqualTo("/adressenuitgebreid")).willReturn(okJson(BAG_ANTWOORD)));

        assertThat(vraag(Adresregister.class, adres("1234AA", 3, "A")))
                .contains(new Adresgegevens(
                        "woonfunctie, winkelfunctie", 96, "Verblijfsobject in gebruik", "9999010000000001"));

        SERVER.verify(getRequestedFor(urlPathEqualTo("/adressenuitgebreid"))
                .withHeader("X-Api-Key", equalTo("sleutel-bag"))
                .withQueryParam("postcode", equalTo("1234AA"))
                .withQueryParam("huisnummer", equalTo("3"))
                .withQueryParam("huisletter", equalTo("A"))
                .withQueryParam("huisnummertoevoeging", absent())
                .withQueryParam("exacteMatch", equalTo("true")));
    }

    @Test
    void een_adres_dat_de_bag_niet_kent_is_niet_gevonden() {
        SERVER.stubFor(
                any(anyUrl())
                        .willReturn(
                                okJson(
                                        """
                {"_links": {"self": {"href": "https://api.bag.kadaster.nl/lvbag/individuelebevragingen/v2/adressenuitgebreid?page=1"}}}""")));

        assertThat(vraag(Adresregister.class, adres("1234ZZ", 1, null))).isEmpty();
    }

    @Test
    void het_handelsregister_kent_een_bedrijf_op_nummer() {
        SERVER.stubFor(
                get(urlPathEqualTo("/v1/basisprofielen/00000002")).willReturn(okJson(KVK_PROFIEL.formatted(""))));

        assertThat(vraag(Bedrijvenregister.class, bedrijf("00000002", null)))
                .contains(new Bedrijfsgegevens(
                        true, "Nagelstudio Voorbeeld", "96022 Schoonheidsverzorging", LocalDate.of(2024, 9, 15)));

        SERVER.verify(getRequestedFor(anyUrl()).withHeader("apikey", equalTo("sleutel-kvk")));
    }

    @Test
    void een_bedrijf_dat_ophield_is_niet_meer_ingeschreven() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(KVK_PROFIEL.formatted(", \"datumEinde\": \"20250301\""))));

        assertThat(vraag(Bedrijvenregister.class, bedrijf("00000002", null)))
                .hasValueSatisfying(
                        gegevens -> assertThat(gegevens.ingeschreven()).isFalse());
    }

    @Test
    void het_handelsregister_zoekt_een_naam_op_een_adres() {
        SERVER.stubFor(
                get(urlPathEqualTo("/v2/zoeken"))
                        .willReturn(
                                okJson(
                                        """
                {"pagina": 1, "resultatenPerPagina": 10, "totaal": 2, "resultaten": [
                    {"kvkNummer": "00000001", "naam": "Nagelstudio Voorbeeld", "type": "hoofdvestiging", "actief": "Nee",
                     "adres": {"binnenlandsAdres": {"type": "bezoekadres", "straatnaam": "Voorbeeldweg", "plaats": "Voorbeeld"}}},
                    {"kvkNummer": "00000002", "naam": "Nagelstudio Voorbeeld", "type": "hoofdvestiging", "actief": "Ja",
                     "links": [{"rel": "basisprofiel", "href": "https://api.kvk.nl/api/v1/basisprofielen/00000002"}]}],
                 "links": [{"rel": "self", "href": "https://api.kvk.nl/api/v2/zoeken?pagina=1&resultatenperpagina=10"}]}""")));
        SERVER.stubFor(
                get(urlPathEqualTo("/v1/basisprofielen/00000002")).willReturn(okJson(KVK_PROFIEL.formatted(""))));

        assertThat(vraag(Bedrijvenregister.class, bedrijf(null, "Nagels & zo"))).isPresent();

        SERVER.verify(getRequestedFor(urlPathEqualTo("/v2/zoeken"))
                .withQueryParam("naam", equalTo("Nagels & zo"))
                .withQueryParam("postcode", equalTo("1234AB"))
                .withQueryParam("huisnummer", equalTo("12")));
    }

    @Test
    void het_handelsregister_zegt_hoe_bedrijven_elkaar_op_een_adres_opvolgen() {
        SERVER.stubFor(
                get(urlPathEqualTo("/v2/zoeken")).willReturn(okJson(kvkZoekt("00000001", "00000002", "00000002"))));
        SERVER.stubFor(get(urlPathEqualTo("/v1/basisprofielen/00000001"))
                .willReturn(okJson(KVK_PROFIEL.formatted(", \"datumEinde\": \"20250301\""))));
        SERVER.stubFor(
                get(urlPathEqualTo("/v1/basisprofielen/00000002")).willReturn(okJson(KVK_PROFIEL.formatted(""))));

        assertThat(vraag(Adresbedrijvenregister.class, adres("1234AB", 12, null)))
                .contains(Bedrijvenwisseling.van(List.of(
                        new Bestaan(LocalDate.of(2024, 9, 15), LocalDate.of(2025, 3, 1)),
                        new Bestaan(LocalDate.of(2024, 9, 15), null))));

        SERVER.verify(getRequestedFor(urlPathEqualTo("/v2/zoeken"))
                .withQueryParam("naam", absent())
                .withQueryParam("postcode", equalTo("1234AB"))
                .withQueryParam("huisnummer", equalTo("12"))
                .withQueryParam("resultatenPerPagina", equalTo("100"))
                .withQueryParam("inclusiefInactieveRegistraties", equalTo("true")));
        SERVER.verify(1, getRequestedFor(urlPathEqualTo("/v1/basisprofielen/00000002")));
    }

    @Test
    void van_een_gebouw_vol_bedrijven_wordt_geen_profiel_gevraagd() {
        String[] elf = IntStream.rangeClosed(1, KvkAdresbedrijvenregister.HOOGSTENS + 1)
                .mapToObj("%08d"::formatted)
                .toArray(String[]::new);
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(kvkZoekt(elf))));

        assertThat(vraag(Adresbedrijvenregister.class, adres("1234AB", 12, null)))
                .contains(Bedrijvenwisseling.teVeel(KvkAdresbedrijvenregister.HOOGSTENS));

        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void een_bedrijf_dat_het_handelsregister_niet_kent_is_niet_gevonden() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404).withBody(KVK_ONBEKEND)));

        assertThat(vraag(Bedrijvenregister.class, bedrijf("00000009", null))).isEmpty();
        assertThat(vraag(Bedrijvenregister.class, bedrijf(null, "Nergens"))).isEmpty();
        assertThat(vraag(Adresbedrijvenregister.class, adres("1234AB", 12, null)))
                .isEmpty();
    }

    @Test
    void de_brp_telt_alleen_en_hoort_wie_waarom_vraagt() {
        SERVER.stubFor(
                post(urlPathEqualTo("/personen"))
                        .willReturn(
                                okJson(
                                        """
                {"type": "ZoekMetPostcodeEnHuisnummer", "personen": [
                    {"gemeenteVanInschrijving": {"code": "9999", "omschrijving": "Voorbeeld"}},
                    {"gemeenteVanInschrijving": {"code": "9999", "omschrijving": "Voorbeeld"}, "geheimhoudingPersoonsgegevens": true},
                    {}]}""")));

        assertThat(vraag(Bewoningsregister.class, adres("1234AA", 3, "2"))).contains(new Bewoning(3));

        SERVER.verify(
                postRequestedFor(urlPathEqualTo("/personen"))
                        .withHeader("X-Api-Key", equalTo("sleutel-brp"))
                        .withHeader("X-Gebruiker", equalTo("ans"))
                        .withHeader("X-Doelbinding", equalTo("Mensenhandel"))
                        .withHeader("X-Verwerking", equalTo("Signaal verrijken@S-2026-00012"))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"type": "ZoekMetPostcodeEnHuisnummer", "fields": ["gemeenteVanInschrijving"],
                         "postcode": "1234AA", "huisnummer": 3, "huisnummertoevoeging": "2"}""")));
    }

    @Test
    void waar_niemand_staat_ingeschreven_zegt_de_brp_nul() {
        SERVER.stubFor(
                any(anyUrl()).willReturn(okJson("{\"type\": \"ZoekMetPostcodeEnHuisnummer\", \"personen\": []}")));

        assertThat(vraag(Bewoningsregister.class, adres("1234AA", 3, null))).contains(new Bewoning(0));
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "429"})
    void wie_het_druk_heeft_wordt_nog_eens_gevraagd(int status) {
        String scenario = "busy " + status;
        SERVER.stubFor(any(anyUrl())
                .inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(status))
                .willSetStateTo("ready"));
        SERVER.stubFor(
                any(anyUrl()).inScenario(scenario).whenScenarioStateIs("ready").willReturn(okJson(BAG_ANTWOORD)));

        assertThat(vraag(Adresregister.class, adres("1234AA", 3, "A"))).isPresent();

        SERVER.verify(2, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 3",
        "429, 3",
        "400, 1",
        "401, 1",
        "302, 1",
        "malformed, 1",
        "empty, 1",
        "array, 1",
        "slow, 3",
        "long, 1"
    })
    void wat_geen_bruikbaar_antwoord_is_is_geen_antwoord(String storing, int pogingen) {
        SERVER.stubFor(any(anyUrl()).willReturn(storing(storing)));

        weigert(Adresregister.class, pogingen, geduld(storing));
        weigert(Bedrijvenregister.class, pogingen, geduld(storing));
        weigert(Adresbedrijvenregister.class, pogingen, geduld(storing));
        weigert(Bewoningsregister.class, pogingen, geduld(storing));
    }

    @Test
    void een_verbinding_die_breekt_is_geen_antwoord() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThatThrownBy(() -> vraag(Adresregister.class, adres("1234AA", 3, null)))
                .isInstanceOf(ResourceAccessException.class);

        // The HTTP client of Java asks once more by itself.
        SERVER.verify(moreThanOrExactly(3), anyRequestedFor(anyUrl()));
    }

    @Test
    void wie_meer_rust_vraagt_dan_wij_hebben_krijgt_die() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3600")));

        assertThatThrownBy(() -> vraag(Adresregister.class, adres("1234AA", 3, null)))
                .hasMessage("Status 429");

        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void een_register_dat_blijft_haperen_wordt_met_rust_gelaten() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));

        aansluiting().run(context -> {
            Adresregister bag = context.getBean(Adresregister.class);
            for (int keer = 0; keer < 4; keer++) {
                assertThatThrownBy(() -> bag.zoek(adres("1234AA", 3, null), VRAGER))
                        .isInstanceOfAny(RegisterZwijgt.class, CallNotPermittedException.class);
            }
        });

        SERVER.verify(5, anyRequestedFor(anyUrl()));
    }

    @Test
    void zonder_adres_of_sleutel_is_een_register_niet_aangesloten() {
        kaal().withPropertyValues(
                        "casusescalatie.registers.bag.adres=http://localhost:1",
                        "casusescalatie.registers.kvk.sleutel=geheim",
                        "casusescalatie.registers.brp.adres=http://localhost:1",
                        "casusescalatie.registers.brp.sleutel=")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBeansOfType(Register.class)).isEmpty();
                    assertThat(context.getBeansOfType(Adreszoeker.class)).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"A, A, ", "A2, A, 2", "A-2, A, 2", "BIS, , BIS", "2, , 2", "' ', , ", ", , "})
    void letter_en_toevoeging_van_een_huisnummer(
            @Nullable String samen, @Nullable String letter, @Nullable String toevoeging) {
        assertThat(Huisnummerdeel.van(samen)).isEqualTo(new Huisnummerdeel(letter, toevoeging));
    }

    private static String kvkZoekt(String... nummers) {
        return Stream.of(nummers)
                .map("{\"kvkNummer\": \"%s\", \"type\": \"hoofdvestiging\", \"actief\": \"Ja\"}"::formatted)
                .collect(Collectors.joining(", ", "{\"pagina\": 1, \"resultaten\": [", "]}"));
    }

    private static <T extends Gegevens> void weigert(
            Class<? extends Register<T>> register, int pogingen, String geduld) {
        SERVER.resetRequests();
        assertThatThrownBy(() -> vraag(register, bedrijf("00000002", null), geduld))
                .as(register.getSimpleName())
                .isInstanceOfAny(RegisterZwijgt.class, ResourceAccessException.class);
        SERVER.verify(pogingen, anyRequestedFor(anyUrl()));
    }

    private static ResponseDefinitionBuilder storing(String soort) {
        return switch (soort) {
            case "malformed" -> aResponse().withBody("{\"_embedded\": {\"adressen\": [{\"oppervlakte\": 1");
            case "empty" -> aResponse().withBody("");
            case "array" -> aResponse().withBody("[]");
            case "slow" -> okJson(BAG_ANTWOORD).withFixedDelay(TRAAG);
            case "long" -> okJson("{\"x\": \"" + "x".repeat(Registerlijn.GROOTSTE_ANTWOORD) + "\"}");
            case "302" -> aResponse().withStatus(302).withHeader("Location", SERVER.baseUrl() + "/elders");
            default -> aResponse().withStatus(Integer.parseInt(soort));
        };
    }

    private static String geduld(String storing) {
        return storing.equals("slow") ? KORT_GEDULD : GEDULD;
    }

    private static Onderwerp adres(String postcode, int huisnummer, @Nullable String toevoeging) {
        return new Onderwerp(postcode, huisnummer, toevoeging, null, null, null);
    }

    private static Onderwerp bedrijf(@Nullable String kvkNummer, @Nullable String naam) {
        return new Onderwerp("1234AB", 12, null, kvkNummer, naam, null);
    }

    private static <T extends Gegevens> Optional<T> vraag(Class<? extends Register<T>> soort, Onderwerp onderwerp) {
        return vraag(soort, onderwerp, GEDULD);
    }

    private static <T extends Gegevens> Optional<T> vraag(
            Class<? extends Register<T>> soort, Onderwerp onderwerp, String geduld) {
        AtomicReference<Optional<T>> antwoord = new AtomicReference<>(Optional.empty());
        RuntimeException[] fout = {null};
        aansluiting(geduld).run(context -> {
            try {
                antwoord.set(context.getBean(soort).zoek(onderwerp, VRAGER));
            } catch (RuntimeException e) {
                fout[0] = e;
            }
        });
        if (fout[0] != null) {
            throw fout[0];
        }
        return antwoord.get();
    }

    private static void met(java.util.function.Consumer<Adreszoeker> stap) {
        aansluiting().run(context -> stap.accept(context.getBean(Adreszoeker.class)));
    }

    private static ApplicationContextRunner kaal() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class))
                .withUserConfiguration(Registeraansluitingen.class);
    }

    private static ApplicationContextRunner aansluiting() {
        return aansluiting(GEDULD);
    }

    private static ApplicationContextRunner aansluiting(String geduld) {
        return kaal().withPropertyValues(
                        "casusescalatie.registers.pdok.adres=" + SERVER.baseUrl(),
                        "casusescalatie.registers.bag.adres=" + SERVER.baseUrl(),
                        "casusescalatie.registers.bag.sleutel=sleutel-bag",
                        "casusescalatie.registers.kvk.adres=" + SERVER.baseUrl(),
                        "casusescalatie.registers.kvk.sleutel=sleutel-kvk",
                        "casusescalatie.registers.brp.adres=" + SERVER.baseUrl(),
                        "casusescalatie.registers.brp.sleutel=sleutel-brp",
                        "casusescalatie.registers.geduld.antwoord=" + geduld,
                        "casusescalatie.registers.geduld.wacht=PT0.01S");
    }
}
