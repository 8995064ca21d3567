package nl.gemeente.casusescalatie.integratie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testpost;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The people with whom the plan of the municipality begins, from report to end, over HTTP alone: each role does its own tasks. The workers in horeca and horticulture
 * walk through Tasklist in the browser test.
 */
@Integratietest
class DrieCassussenTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FUNCTIONARIS = "aandachtsfunctionaris";
    private static final Map<String, Object> JA = Map.of("antwoord", "true");
    private static final Map<String, Object> NEE = Map.of("antwoord", "false");

    private static final String AU_PAIR =
            """
            { "kanaal": "LOKET", "waargenomenOp": "2026-11-20T14:30:00+01:00", "zekerheid": "VERMOEDEN", "acuutGevaar": false,
              "uitbuitingsvormen": ["ARBEID"],
              "indicatoren": ["arbeid-valse-beloften", "arbeid-ander-voert-het-woord", "arbeid-onderbetaling"],
              "omschrijving": "Kwam als au pair, werkt onbetaald in de huishouding en mag het huis niet uit.",
              "locatie": { "postcode": "2171AC", "huisnummer": 41, "soort": "WONING" },
              "slachtoffer": { "identificeerbaar": "JA", "minderjarig": "NEE", "aantal": 1, "naam": "Merkteken-aupair" },
              "melder": { "anoniem": false, "functiegroep": "BURGERZAKEN", "naam": "Mara Melder", "email": "mara@gemeente.example", "wilTerugkoppeling": true } }""";

    private static final String GERONSELDE_JONGEN =
            """
            { "kanaal": "EIGEN_INITIATIEF", "waargenomenOp": "2026-11-19T09:00:00+01:00", "zekerheid": "VOORGEVOEL", "acuutGevaar": false,
              "uitbuitingsvormen": ["CRIMINEEL"],
              "indicatoren": ["crimineel-familie-bedreigd", "crimineel-schoolverzuim", "crimineel-meer-telefoons"],
              "omschrijving": "Is weinig op school, heeft ineens geld en is bang dat zijn familie iets overkomt.",
              "slachtoffer": { "identificeerbaar": "JA", "minderjarig": "JA", "aantal": 1, "naam": "Merkteken-jongen" },
              "melder": { "anoniem": true, "functiegroep": "LEERPLICHTAMBTENAAR" } }""";

    private final int poort;

    private final Procesbaan baan;

    private final RuntimeService runtime;

    private final SignalenLezen signalen;

    private final DoorzettingenLezen doorzettingen;

    private final Verbanden verbanden;

    private final Testpost post;

    private Nummer signaal;

    @Test
    void de_au_pair_komt_bij_shop_en_er_komt_geen_casus() throws Exception {
        meld(AU_PAIR);
        beoordeel(Map.of("vormen", List.of("ARBEID"), "minderjarig", "NEE"));

        doe(FUNCTIONARIS, "userTask_acuteHulpNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_leeftijdNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_aangifteNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_hulpwensNagaan", JA);
        doe(FUNCTIONARIS, "userTask_acuutGevaarNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_slachtofferNagaan", JA);
        doe(FUNCTIONARIS, "userTask_uitbuitingNagaan", antwoorden("arbeid", "seksueel", "crimineel", "orgaan"));
        doe(FUNCTIONARIS, "userTask_regelsNagaan", antwoorden("toezicht", "omgeving", "inschrijving"));
        doe(FUNCTIONARIS, "userTask_malafideNagaan", antwoorden("sterkVermoeden", "meerwaardePartners"));
        doe(FUNCTIONARIS, "userTask_ondermijningNagaan", NEE);
        doe(
                FUNCTIONARIS,
                "userTask_vervolgAfspreken",
                Map.of("herweegdatum", "2026-12-07", "toelichting", "De hulp gaat voor."));

        assertThat(runtime.getVariable(
                        taak(FUNCTIONARIS, "userTask_signaalDoorzetten").proces(), "persoonsadvies"))
                .isEqualTo("SHOP");
        doe(
                FUNCTIONARIS,
                "userTask_signaalDoorzetten",
                Map.of(
                        "keuze", "DOORZETTEN",
                        "ketenpartner", "SHOP",
                        "doel", "Opvang en een vertrouwenspersoon.",
                        "grondslag", "TOESTEMMING",
                        "gegevensklasse", "GEMEENTELIJK",
                        "gegevens", "Naam en verblijfplaats.",
                        "motivering", "Zij vraagt zelf om hulp.",
                        "vervolg", "GEEN_OVERLEG"));
        doe(FUNCTIONARIS, "userTask_doorzettingBevestigen", Map.of("akkoord", "true"));
        doe(FUNCTIONARIS, "userTask_melderTerugkoppelen", Map.of("wijze", "TELEFOON", "bericht", "Er is hulp."));
        doe("zorg", "userTask_hulpRegelen", hulp("JA"));

        isAfgesloten();
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner)
                .containsExactly(Ketenpartner.SHOP);
        assertThat(verbanden.van(signaal)).noneMatch(nummer -> nummer.soort() == Nummer.Soort.CASUS);
        assertThat(post.berichten()).anySatisfy(bericht -> {
            assertThat(bericht.getAllRecipients()[0]).hasToString("zoco@shop-denhaag.nl");
            assertThat(bericht.getContent().toString())
                    .contains(signaal.waarde())
                    .doesNotContain("Merkteken-aupair")
                    .doesNotContain("vertrouwenspersoon");
        });
    }

    @Test
    void de_geronselde_jongen_komt_bij_veilig_thuis_zonder_dat_iemand_toestemming_vraagt() {
        meld(GERONSELDE_JONGEN);
        beoordeel(Map.of("vormen", List.of("CRIMINEEL"), "minderjarig", "JA"));
        assertThat(runtime.getVariable(
                        taak(FUNCTIONARIS, "userTask_acuteHulpNagaan").proces(), "urgentie"))
                .isEqualTo("HOOG");

        doe(FUNCTIONARIS, "userTask_acuteHulpNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_leeftijdNagaan", JA);
        assertThat(doorzettingen.van(signaal)).singleElement().satisfies(doorzetting -> {
            assertThat(doorzetting.partner()).isEqualTo(Ketenpartner.VEILIG_THUIS);
            assertThat(doorzetting.grondslag()).isEqualTo(Grondslag.MELDRECHT);
        });
        doe(
                FUNCTIONARIS,
                "userTask_veiligThuisBellen",
                Map.of(
                        "aangenomenOp", "2026-11-23",
                        "gegevens", "Leeftijd en school.",
                        "toelichting", "Zij nemen vandaag contact op."));
        doe(FUNCTIONARIS, "userTask_aangifteNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_hulpwensNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_zorgenNagaan", NEE);
        doe(
                FUNCTIONARIS,
                "userTask_vervolgAfspreken",
                Map.of("herweegdatum", "2026-12-07", "toelichting", "Veilig Thuis is aan zet."));
        doe("zorg", "userTask_hulpRegelen", hulp("NIET_GEVRAAGD"));
        doe(
                FUNCTIONARIS,
                "userTask_signaalDoorzetten",
                Map.of(
                        "keuze", "DOORZETTEN",
                        "ketenpartner", "AVIM",
                        "doel", "Onderzoek naar wie hem ronselt.",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "gegevensklasse", "ANONIEM",
                        "motivering", "Criminele uitbuiting van een kind.",
                        "vervolg", "GEEN_OVERLEG"));
        doe(FUNCTIONARIS, "userTask_doorzettingBevestigen", Map.of("akkoord", "true"));

        isAfgesloten();
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner)
                .containsExactly(Ketenpartner.VEILIG_THUIS, Ketenpartner.AVIM);
        assertThat(baan.doorlopen(signaal)).doesNotContain("userTask_melderTerugkoppelen");
    }

    private void meld(String melding) {
        HttpResponse<String> antwoord = Deur.programma(poort, "melder").post("/api/signalen", melding);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        signaal = Nummer.van(lees(antwoord).path("nummer").asText());
        baan.voerJobsUit(signaal);
    }

    private void beoordeel(Map<String, Object> anders) {
        Map<String, Object> oordeel = new HashMap<>(Map.of(
                "mensenhandel", "AANNEMELIJK",
                "mensensmokkel", "NEE",
                "ondermijning", "NEE",
                "eigenGrondgebied", "true",
                "eigenBevoegdheid", "true",
                "slachtofferInBeeld", "JA",
                "uitkomst", "OPPAKKEN",
                "motivering", "Handeling, dwang en uitbuiting passen bij elkaar."));
        oordeel.putAll(anders);
        doe(FUNCTIONARIS, "userTask_signaalBeoordelen", oordeel);
    }

    private static Map<String, Object> hulp(String toestemming) {
        return Map.of(
                "soort",
                "GEREGELD",
                "instantie",
                "SHOP",
                "toestemmingHulp",
                toestemming,
                "toestemmingRegistratie",
                toestemming,
                "toestemmingDelen",
                toestemming,
                "toelichting",
                "Er is een plek.");
    }

    /** No to each of these questions. */
    private static Map<String, Object> antwoorden(String... vragen) {
        Map<String, Object> antwoorden = new HashMap<>();
        for (String vraag : vragen) {
            antwoorden.put(vraag, "false");
        }
        return antwoorden;
    }

    /** Completes the task through the REST API of the engine, as the user of this role. */
    private void doe(String rol, String taak, Map<String, Object> velden) {
        ObjectNode inzending = JSON.createObjectNode();
        ObjectNode variabelen = inzending.putObject("variables");
        velden.forEach((veld, waarde) -> {
            ObjectNode variabele = variabelen.putObject(veld);
            if (waarde instanceof List<?> lijst) {
                variabele
                        .put("type", "Json")
                        .put("value", JSON.valueToTree(lijst).toString());
            } else {
                variabele.put("value", waarde.toString());
            }
        });
        HttpResponse<String> antwoord = Deur.programma(poort, rol)
                .post("/engine-rest/task/" + taak(rol, taak).id() + "/submit-form", inzending.toString());
        assertThat(antwoord.statusCode())
                .as("%s by %s: %s", taak, rol, antwoord.body())
                .isEqualTo(204);
        baan.voerJobsUit(signaal);
    }

    private Taak taak(String rol, String sleutel) {
        JsonNode taken = lees(Deur.programma(poort, rol)
                .get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s"
                        .formatted(signaal.waarde(), sleutel)));
        assertThat(StreamSupport.stream(taken.spliterator(), false))
                .as("%s for %s; open: %s", sleutel, rol, baan.openFormulieren(signaal))
                .hasSize(1);
        return new Taak(
                taken.get(0).path("id").asText(),
                taken.get(0).path("processInstanceId").asText());
    }

    private void isAfgesloten() {
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.AFGESLOTEN);
        assertThat(baan.loopt(signaal, "signaal-behandelen")).isFalse();
        assertThat(baan.doorlopen(signaal)).contains("endEvent_overgedragen");
        assertThat(lees(Deur.programma(poort, "melder").get("/api/signalen/" + signaal.waarde()))
                        .path("status")
                        .asText())
                .isEqualTo("AFGESLOTEN");
    }

    private static JsonNode lees(HttpResponse<String> antwoord) {
        try {
            return JSON.readTree(antwoord.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Taak(String id, String proces) {}

    DrieCassussenTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            RuntimeService runtime,
            SignalenLezen signalen,
            DoorzettingenLezen doorzettingen,
            Verbanden verbanden,
            Testpost post) {
        this.poort = poort;
        this.baan = baan;
        this.runtime = runtime;
        this.signalen = signalen;
        this.doorzettingen = doorzettingen;
        this.verbanden = verbanden;
        this.post = post;
    }
}
