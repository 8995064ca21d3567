package nl.gemeente.casusescalatie.melden.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@ExtendWith(OutputCaptureExtension.class)
class SignalenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOED =
            """
            { "kanaal": "TOEZICHT", "waargenomenOp": "2026-11-20T14:30:00+01:00", "zekerheid": "VERMOEDEN", "acuutGevaar": false,
              "uitbuitingsvormen": ["ARBEID"], "indicatoren": ["arbeid-identiteitsbewijs-ingenomen"], "omschrijving": "Vijf matrassen.",
              "locatie": { "postcode": "2171AB", "huisnummer": 12, "soort": "LAND_EN_TUINBOUW", "bedrijfsnaam": "De Proef", "kvkNummer": "12345678" },
              "slachtoffer": { "identificeerbaar": "JA", "minderjarig": "ONBEKEND", "naam": "Vera Voorbeeld", "toelichting": "Spreekt Pools." },
              "melder": { "anoniem": false, "functiegroep": "BOA", "naam": "Mara Melder", "email": "mara@gemeente.example", "wilTerugkoppeling": true } }""";

    private final int poort;
    private final JdbcClient database;
    private final RuntimeService runtime;
    private final TaskService taken;
    private final Procesbaan baan;

    private Deur deur;

    SignalenApiTest(
            @LocalServerPort int poort,
            JdbcClient database,
            RuntimeService runtime,
            TaskService taken,
            Procesbaan baan) {
        this.poort = poort;
        this.database = database;
        this.runtime = runtime;
        this.taken = taken;
        this.baan = baan;
    }

    @BeforeEach
    void klopAan() {
        deur = Deur.programma(poort, "melder");
    }

    @Test
    void een_goede_melding_krijgt_een_nummer_en_een_proces() throws Exception {
        HttpResponse<String> antwoord = deur.post("/api/signalen", GOED);

        assertThat(antwoord.statusCode()).isEqualTo(201);
        String nummer = lees(antwoord).path("nummer").asText();
        assertThat(nummer).matches("S-2026-\\d{5,}");
        assertThat(lees(antwoord))
                .isEqualTo(JSON.readTree("{\"nummer\":\"%s\",\"status\":\"ONTVANGEN\"}".formatted(nummer)));
        assertThat(antwoord.headers().firstValue("Location")).contains("/api/signalen/" + nummer);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .processDefinitionKey("signaal-behandelen")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void de_status_is_alles_wat_een_programma_terugleest() throws Exception {
        String nummer = lees(deur.post("/api/signalen", GOED)).path("nummer").asText();

        HttpResponse<String> antwoord = deur.get("/api/signalen/" + nummer);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(lees(antwoord))
                .isEqualTo(JSON.readTree("{\"nummer\":\"%s\",\"status\":\"ONTVANGEN\"}".formatted(nummer)));
    }

    @Test
    void een_onbekend_nummer_is_niet_gevonden_en_wordt_niet_herhaald() throws Exception {
        for (String nummer : List.of("S-2026-99999999", "C-2026-00001", "merkteken")) {
            HttpResponse<String> antwoord = deur.get("/api/signalen/" + nummer);
            assertThat(antwoord.statusCode()).isEqualTo(404);
            assertThat(antwoord.headers().firstValue("Content-Type"))
                    .as(antwoord.body())
                    .contains("application/problem+json");
            assertThat(antwoord.body()).doesNotContain(nummer);
        }
    }

    @Test
    void zonder_inloggen_komt_er_niets_binnen() {
        assertThat(Deur.onbekend(poort).post("/api/signalen", GOED).statusCode())
                .isEqualTo(401);
        assertThat(Deur.onbekend(poort).get("/api/indicatoren").statusCode()).isEqualTo(401);
    }

    @Test
    void de_lijst_met_indicatoren_heeft_codes_die_de_melding_aanneemt() throws Exception {
        JsonNode lijst = lees(deur.get("/api/indicatoren"));
        assertThat(lijst.size()).isGreaterThan(50);
        assertThat(lijst.get(0).properties().stream().map(Map.Entry::getKey))
                .containsExactly("code", "vorm", "tekst", "bron", "lijstversie");

        List<String> codes = StreamSupport.stream(lijst.spliterator(), false)
                .map(indicator -> indicator.path("code").asText())
                .toList();
        assertThat(codes).contains("arbeid-identiteitsbewijs-ingenomen").doesNotHaveDuplicates();
        assertThat(deur.post("/api/signalen", anders(melding -> {
                            var gekozen = melding.putArray("indicatoren");
                            codes.forEach(gekozen::add);
                        }))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void dezelfde_sleutel_met_dezelfde_melding_geeft_hetzelfde_nummer() throws Exception {
        String sleutel = UUID.randomUUID().toString();
        HttpResponse<String> eerste = metSleutel(sleutel, GOED);
        long aantal = aantalSignalen();

        String zelfdeAndereVolgorde = JSON.writeValueAsString(omgekeerd((ObjectNode) JSON.readTree(GOED)));
        HttpResponse<String> tweede = metSleutel(sleutel, zelfdeAndereVolgorde);

        assertThat(eerste.statusCode()).isEqualTo(201);
        assertThat(tweede.statusCode()).isEqualTo(200);
        assertThat(tweede.body()).isEqualTo(eerste.body());
        assertThat(tweede.headers().firstValue("Location"))
                .isEqualTo(eerste.headers().firstValue("Location"));
        assertThat(aantalSignalen()).isEqualTo(aantal);
    }

    @Test
    void dezelfde_sleutel_met_een_andere_melding_wordt_geweigerd() throws Exception {
        String sleutel = UUID.randomUUID().toString();
        metSleutel(sleutel, GOED);
        long aantal = aantalSignalen();

        HttpResponse<String> antwoord = metSleutel(sleutel, anders(melding -> melding.put("zekerheid", "FEIT")));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(lees(antwoord).path("detail").asText()).contains("andere melding");
        assertThat(aantalSignalen()).isEqualTo(aantal);
    }

    @Test
    void een_sleutel_is_van_wie_hem_stuurt() {
        String sleutel = UUID.randomUUID().toString();
        metSleutel(sleutel, GOED);

        HttpResponse<String> ander = Deur.programma(poort, "toezicht")
                .send(
                        "POST",
                        "/api/signalen",
                        GOED,
                        Map.of("Content-Type", "application/json", "Idempotency-Key", sleutel));

        assertThat(ander.statusCode()).isEqualTo(201);
    }

    @Test
    void een_fout_met_een_sleutel_legt_de_sleutel_niet_vast() throws Exception {
        String sleutel = UUID.randomUUID().toString();
        assertThat(metSleutel(sleutel, anders(melding -> melding.remove("kanaal")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(metSleutel(sleutel, GOED).statusCode()).isEqualTo(201);
        assertThat(metSleutel(" ", GOED).statusCode()).isEqualTo(400);
    }

    @Test
    void twintig_keer_tegelijk_met_een_sleutel_is_een_signaal() throws Exception {
        String sleutel = UUID.randomUUID().toString();
        long aantal = aantalSignalen();

        List<HttpResponse<String>> antwoorden = tegelijk(20, i -> metSleutel(sleutel, GOED));

        assertThat(antwoorden).extracting(HttpResponse::statusCode).containsOnly(200, 201);
        assertThat(antwoorden).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
        assertThat(antwoorden.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(aantalSignalen()).isEqualTo(aantal + 1);
    }

    @Test
    void elk_fout_veld_wordt_genoemd_met_zijn_pad() throws Exception {
        long aantal = aantalSignalen();
        long processen = runtime.createProcessInstanceQuery().count();

        HttpResponse<String> antwoord = deur.post(
                "/api/signalen",
                """
                { "kanaal": "merkteken-FAX", "waargenomenOp": "merkteken-gisteren", "acuutGevaar": "merkteken",
                  "uitbuitingsvormen": ["ARBEID", "merkteken-vorm"], "indicatoren": ["arbeid-geen-contract", "merkteken-code", 7],
                  "omschrijving": " ", "mensensmokkel": 1, "merkteken-veld": true,
                  "locatie": { "postcode": "merkteken", "huisnummer": "12", "soort": null, "kvkNummer": "123" },
                  "slachtoffer": { "identificeerbaar": "MISSCHIEN", "aantal": 0 },
                  "melder": { "anoniem": false, "email": "merkteken", "wilTerugkoppeling": "ja" } }""");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(velden(antwoord))
                .containsExactlyInAnyOrder(
                        "$",
                        "kanaal",
                        "waargenomenOp",
                        "zekerheid",
                        "acuutGevaar",
                        "uitbuitingsvormen[1]",
                        "indicatoren[1]",
                        "indicatoren[2]",
                        "omschrijving",
                        "mensensmokkel",
                        "locatie.postcode",
                        "locatie.huisnummer",
                        "locatie.soort",
                        "locatie.kvkNummer",
                        "slachtoffer.identificeerbaar",
                        "slachtoffer.minderjarig",
                        "slachtoffer.aantal",
                        "melder.email",
                        "melder.wilTerugkoppeling");
        assertThat(antwoord.body()).doesNotContain("merkteken");
        assertThat(aantalSignalen()).isEqualTo(aantal);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(processen);
    }

    @Test
    void regels_over_meer_velden_wijzen_ook_de_velden_aan() throws Exception {
        assertThat(velden(deur.post("/api/signalen", anders(melding -> {
                    melding.remove("locatie");
                    melding.remove("slachtoffer");
                }))))
                .containsExactly("locatie", "slachtoffer");
        assertThat(velden(deur.post(
                        "/api/signalen", anders(melding -> melding.put("waargenomenOp", "2026-11-23T10:00:01+01:00")))))
                .containsExactly("waargenomenOp");
        assertThat(velden(deur.post(
                        "/api/signalen", anders(melding -> ((ObjectNode) melding.get("melder")).put("anoniem", true)))))
                .containsExactlyInAnyOrder("melder.naam", "melder.email", "melder.wilTerugkoppeling");
        assertThat(velden(deur.post(
                        "/api/signalen", anders(melding -> ((ObjectNode) melding.get("melder")).remove("email")))))
                .containsExactly("melder.email");
        assertThat(velden(deur.post("/api/signalen", anders(melding -> ((ObjectNode) melding.get("locatie"))
                        .remove("huisnummer")))))
                .containsExactly("locatie.huisnummer");
        assertThat(velden(deur.post("/api/signalen", anders(melding -> melding.putArray("indicatoren")
                        .add("bestaat-niet")))))
                .containsExactly("indicatoren[0]");
    }

    @Test
    void wat_geen_json_object_is_wordt_geweigerd_zonder_het_te_herhalen(CapturedOutput log) throws Exception {
        long aantal = aantalSignalen();
        for (String body : List.of(
                "{ \"kanaal\": \"merkteken-half",
                "",
                "[]",
                "null",
                "\"merkteken\"",
                "{\"kanaal\":\"LOKET\",\"kanaal\":\"merkteken\"}",
                GOED + " merkteken")) {
            HttpResponse<String> antwoord = deur.post("/api/signalen", body);
            assertThat(antwoord.statusCode()).as(body).isEqualTo(400);
            assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(velden(antwoord)).containsExactly("$");
            assertThat(antwoord.body()).doesNotContain("merkteken");
        }
        assertThat(deur.post("/api/signalen", "{\"omschrijving\":\"" + "x".repeat(300_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(deur.send("POST", "/api/signalen", GOED, Map.of("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(aantalSignalen()).isEqualTo(aantal);
        assertThat(log.getAll()).doesNotContain("merkteken", "Vera Voorbeeld", "Mara Melder");
    }

    @Test
    void een_voorgevoel_van_een_anonieme_melder_is_genoeg() throws Exception {
        assertThat(deur.post(
                                "/api/signalen",
                                """
                                { "kanaal": "MMA", "waargenomenOp": "2026-11-22T20:00:00Z", "zekerheid": "VOORGEVOEL", "acuutGevaar": false,
                                  "uitbuitingsvormen": ["ONBEKEND"], "omschrijving": "Het voelt niet goed.",
                                  "locatie": { "soort": "OVERIG", "aanduiding": "Parkeerplaats bij het strand" },
                                  "melder": { "anoniem": true } }""")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void vijfhonderd_signalen_van_acht_programmas_raken_niet_kwijt_en_niet_dubbel() throws Exception {
        long aantal = aantalSignalen();
        long incidenten = runtime.createIncidentQuery().count();
        BlockingQueue<String> binnen = new LinkedBlockingQueue<>();
        AtomicInteger teGaan = new AtomicInteger(500);

        // Eight programs send while four workers, as many as the job executor has, already treat what came in.
        List<List<HttpResponse<String>>> uitkomsten =
                tegelijk(12, draad -> draad < 8 ? verstuur(draad, binnen) : behandel(binnen, teGaan));

        List<HttpResponse<String>> antwoorden =
                uitkomsten.stream().flatMap(List::stream).toList();
        assertThat(antwoorden).hasSize(500).extracting(HttpResponse::statusCode).containsOnly(201);
        List<String> nummers = antwoorden.stream()
                .map(antwoord -> lees(antwoord).path("nummer").asText())
                .toList();
        assertThat(nummers).doesNotHaveDuplicates();
        assertThat(aantalSignalen()).isEqualTo(aantal + 500);
        assertThat(nummers).allSatisfy(nummer -> assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .count())
                .isEqualTo(1));
        assertThat(taken.createTaskQuery()
                        .processInstanceBusinessKeyIn(nummers.toArray(String[]::new))
                        .taskDefinitionKey("userTask_signaalBeoordelen")
                        .count())
                .isEqualTo(500);
        assertThat(database.sql("select nummer from verrijking where nummer in (:nummers)")
                        .param("nummers", nummers)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(nummers);
        assertThat(runtime.createIncidentQuery().count()).isEqualTo(incidenten);
    }

    /** Five signals per address, so that signals about one place are treated at the same moment. */
    private List<HttpResponse<String>> verstuur(int programma, BlockingQueue<String> binnen) {
        Deur eigen = Deur.programma(poort, "melder");
        List<HttpResponse<String>> antwoorden = new ArrayList<>();
        for (int i = programma; i < 500; i += 8) {
            int plek = 1 + i % 100;
            HttpResponse<String> antwoord = eigen.post("/api/signalen", anders(melding -> {
                ObjectNode locatie = (ObjectNode) melding.get("locatie");
                locatie.put("postcode", "1234ZZ").put("huisnummer", plek).put("kvkNummer", "" + (10_000_000 + plek));
            }));
            antwoorden.add(antwoord);
            binnen.add(lees(antwoord).path("nummer").asText());
        }
        return antwoorden;
    }

    private List<HttpResponse<String>> behandel(BlockingQueue<String> binnen, AtomicInteger teGaan) {
        while (teGaan.getAndDecrement() > 0) {
            try {
                String nummer = binnen.poll(2, TimeUnit.MINUTES);
                assertThat(nummer).as("the next signal that came in").isNotNull();
                baan.voerJobsUit(Nummer.van(nummer));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return List.of();
    }

    private HttpResponse<String> metSleutel(String sleutel, String body) {
        return deur.send(
                "POST", "/api/signalen", body, Map.of("Content-Type", "application/json", "Idempotency-Key", sleutel));
    }

    private long aantalSignalen() {
        return database.sql("select count(*) from signaal").query(Long.class).single();
    }

    private static String anders(Consumer<ObjectNode> wijziging) {
        try {
            ObjectNode melding = (ObjectNode) JSON.readTree(GOED);
            wijziging.accept(melding);
            return JSON.writeValueAsString(melding);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode omgekeerd(ObjectNode melding) {
        List<String> namen = new ArrayList<>();
        melding.fieldNames().forEachRemaining(namen::add);
        ObjectNode ander = JSON.createObjectNode();
        for (int i = namen.size() - 1; i >= 0; i--) {
            ander.set(namen.get(i), melding.get(namen.get(i)));
        }
        return ander;
    }

    private static List<String> velden(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        return StreamSupport.stream(lees(antwoord).path("fouten").spliterator(), false)
                .map(fout -> fout.path("veld").asText())
                .toList();
    }

    private static JsonNode lees(HttpResponse<String> antwoord) {
        try {
            return JSON.readTree(antwoord.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> tegelijk(int clients, java.util.function.IntFunction<T> werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<T>> taken = IntStream.range(0, clients)
                    .<Callable<T>>mapToObj(i -> () -> werk.apply(i))
                    .toList();
            List<T> uitkomsten = new ArrayList<>();
            for (Future<T> uitkomst : draden.invokeAll(taken)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
