package nl.gemeente.casusescalatie.integratie;

import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.oppakken;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.alleenNaar;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_HEIT;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_REGEL_OVERTREDEN;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.JA;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.NEE;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.uitbuiting;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.vervolg;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.routekaart.VeiligThuisMelden;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.signaal.afweging.HulpRegelen.Hulpverlening;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Terugkoppeling;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Wijze;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
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
        doe(
                FUNCTIONARIS,
                "userTask_signaalBeoordelen",
                oppakken().volwassenSlachtoffer().ingevuld());

        doe(FUNCTIONARIS, "userTask_acuteHulpNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_leeftijdNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_aangifteNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_hulpwensNagaan", JA);
        doe(FUNCTIONARIS, "userTask_acuutGevaarNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_slachtofferNagaan", JA);
        doe(FUNCTIONARIS, "userTask_uitbuitingNagaan", uitbuiting(false, false, false, false));
        doe(FUNCTIONARIS, "userTask_regelsNagaan", GEEN_REGEL_OVERTREDEN);
        doe(FUNCTIONARIS, "userTask_malafideNagaan", GEEN_HEIT);
        doe(FUNCTIONARIS, "userTask_ondermijningNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_vervolgAfspreken", vervolg(LocalDate.of(2026, 12, 7)));

        assertThat(runtime.getVariable(
                        taak(FUNCTIONARIS, "userTask_signaalDoorzetten").proces(), "persoonsadvies"))
                .isEqualTo("SHOP");
        doe(
                FUNCTIONARIS,
                "userTask_signaalDoorzetten",
                alleenNaar(Ketenpartner.SHOP)
                        .doel("Opvang en een vertrouwenspersoon.")
                        .grondslag(Grondslag.TOESTEMMING)
                        .deelt(Gegevensklasse.GEMEENTELIJK, "Naam en verblijfplaats.")
                        .motivering("Zij vraagt zelf om hulp.")
                        .ingevuld());
        doe(FUNCTIONARIS, "userTask_doorzettingBevestigen", new Bevestiging(true, null));
        doe(FUNCTIONARIS, "userTask_melderTerugkoppelen", new Terugkoppeling(Wijze.TELEFOON, "Er is hulp."));
        doe("zorg", "userTask_hulpRegelen", hulp(Toestemming.JA));

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
        doe(
                FUNCTIONARIS,
                "userTask_signaalBeoordelen",
                oppakken()
                        .vormen(Uitbuitingsvorm.CRIMINEEL)
                        .minderjarigSlachtoffer()
                        .ingevuld());
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
                new VeiligThuisMelden.Melding(
                        Testklok.START.toLocalDate(), "Leeftijd en school.", "Zij nemen vandaag contact op."));
        doe(FUNCTIONARIS, "userTask_aangifteNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_hulpwensNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_zorgenNagaan", NEE);
        doe(FUNCTIONARIS, "userTask_vervolgAfspreken", vervolg(LocalDate.of(2026, 12, 7)));
        doe("zorg", "userTask_hulpRegelen", hulp(Toestemming.NIET_GEVRAAGD));
        doe(
                FUNCTIONARIS,
                "userTask_signaalDoorzetten",
                alleenNaar(Ketenpartner.AVIM)
                        .doel("Onderzoek naar wie hem ronselt.")
                        .motivering("Criminele uitbuiting van een kind.")
                        .ingevuld());
        doe(FUNCTIONARIS, "userTask_doorzettingBevestigen", new Bevestiging(true, null));

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

    private static Hulpverlening hulp(Toestemming toestemming) {
        return new Hulpverlening(Hulpsoort.GEREGELD, "SHOP", toestemming, toestemming, toestemming, "Er is een plek.");
    }

    /** Completes the task through the REST API of the engine, as the user of this role. */
    private void doe(String rol, String taak, Record formulier) {
        ObjectNode inzending = JSON.createObjectNode();
        ObjectNode variabelen = inzending.putObject("variables");
        Formulierwaarden.van(formulier).forEach((veld, waarde) -> {
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
