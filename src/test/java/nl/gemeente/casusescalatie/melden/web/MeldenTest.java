package nl.gemeente.casusescalatie.melden.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.melden.Meldconcepten;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class MeldenTest {

    private static final String MERK = "Zeilvis-91ab";

    private final int poort;
    private final JdbcClient database;
    private final RuntimeService runtime;
    private final Meldconcepten concepten;
    private final Testklok klok;
    private final Enginetabellen engine;

    private Deur deur;
    private String token;

    MeldenTest(
            @LocalServerPort int poort,
            JdbcClient database,
            RuntimeService runtime,
            Meldconcepten concepten,
            Testklok klok,
            Enginetabellen engine) {
        this.poort = poort;
        this.database = database;
        this.runtime = runtime;
        this.concepten = concepten;
        this.klok = klok;
        this.engine = engine;
    }

    @BeforeEach
    void log_in() {
        deur = Deur.persoon(poort, "melder");
        token = deur.csrf("/melden");
    }

    @Test
    void een_voorgevoel_wordt_een_signaal_met_een_nummer_en_een_proces() {
        String concept = begin("false", "MIJZELF");
        Map<String, String> velden = goed();
        velden.put("zekerheid", "VOORGEVOEL");

        assertThat(post(concept, velden)).isEqualTo(concept + "/controle");
        assertThat(deur.get(concept + "/controle").body())
                .contains(MERK, "Een voorgevoel", "Land- en tuinbouw", "2171AB");
        String bedankt = naar(deur.form(concept + "/verzenden", Map.of("_csrf", token)));

        assertThat(bedankt).matches("/melden/verzonden/S-2026-\\d{5,}");
        String nummer = bedankt.substring(bedankt.lastIndexOf('/') + 1);
        assertThat(deur.get(bedankt).body()).contains(nummer).doesNotContain(MERK);
        assertThat(processen(nummer)).isEqualTo(1);
        assertThat(rij("select melder_naam from signaal where nummer = ?", nummer))
                .isNotBlank();
        assertThat(rij("select zekerheid from signaal where nummer = ?", nummer))
                .isEqualTo("VOORGEVOEL");
        assertThat(engine.waarStaat(MERK)).isEmpty();
        assertThat(aantal(
                        "select count(*) from meldconcept where gebruiker = 'melder' and id = cast(? as uuid)",
                        id(concept)))
                .isZero();
    }

    @Test
    void bij_acuut_gevaar_staat_112_boven_alles() {
        String concept = begin("true", "MIJZELF");

        String pagina = deur.get(concept).body();
        assertThat(pagina.indexOf("tel:112")).isBetween(0, pagina.indexOf("<h1"));
        assertThat(pagina).doesNotContain("hidden=\"hidden\"");
        assertThat(deur.get(begin("false", "MIJZELF")).body()).contains("id=\"bel112\" hidden=\"hidden\"");
    }

    @Test
    void zonder_antwoord_op_de_eerste_vraag_begint_er_niets() {
        HttpResponse<String> antwoord = deur.form("/melden", Map.of("_csrf", token, "namens", "MIJZELF"));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("href=\"#acuutGevaar\"", "Acuut gevaar: vul dit veld in.");
    }

    @Test
    void wat_fout_is_staat_erbij_met_een_link_en_wat_getypt_is_blijft_staan() {
        String concept = begin("false", "MIJZELF");
        Map<String, String> velden = goed();
        velden.put("locatie.huisnummer", "twaalf");
        velden.put("locatie.postcode", "21");
        velden.put("melder.email", "geen adres");
        velden.remove("zekerheid");

        HttpResponse<String> antwoord = deur.form(concept, metToken(velden));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains(
                        "<a href=\"#locatie.huisnummer\">Huisnummer: hier hoort een heel getal.</a>",
                        "<a href=\"#locatie.postcode\">Postcode: vul vier cijfers en twee letters in.</a>",
                        "<a href=\"#zekerheid\">Hoe zeker: vul dit veld in.</a>",
                        "<a href=\"#melder.email\">E-mailadres melder: vul een geldig e-mailadres in, zoals naam@organisatie.nl.</a>",
                        "id=\"locatie.huisnummer\"",
                        "id=\"zekerheid\"",
                        "value=\"twaalf\"",
                        MERK);
        // Neither does another way lead past the rules.
        assertThat(naar(deur.get(concept + "/controle"))).isEqualTo(concept + "?nakijken");
        assertThat(naar(deur.form(concept + "/verzenden", Map.of("_csrf", token))))
                .isEqualTo(concept + "?nakijken");
        assertThat(deur.get(concept + "?nakijken").body()).contains("value=\"twaalf\"", "href=\"#locatie.huisnummer\"");
    }

    @Test
    void zonder_plek_en_zonder_slachtoffer_wijst_de_pagina_beide_aan() {
        String concept = begin("false", "MIJZELF");
        Map<String, String> velden = goed();
        velden.keySet().removeIf(veld -> veld.startsWith("locatie"));

        assertThat(deur.form(concept, metToken(velden)).body())
                .contains("href=\"#locatie\"", "href=\"#slachtoffer\"", "id=\"locatie\"", "id=\"slachtoffer\"");
    }

    @Test
    void een_plek_zonder_adres_is_genoeg() {
        String concept = begin("false", "MIJZELF");
        Map<String, String> velden = goed();
        velden.remove("locatie.postcode");
        velden.remove("locatie.huisnummer");
        velden.put("locatie.aanduiding", "Parkeerplaats bij het strand");

        assertThat(post(concept, velden)).isEqualTo(concept + "/controle");
    }

    @Test
    void van_wie_anoniem_blijft_bestaat_geen_veld_en_wordt_niets_bewaard() {
        String concept = begin("false", "ANONIEM");

        assertThat(deur.get(concept).body()).doesNotContain("name=\"melder.", "id=\"melder.");
        Map<String, String> velden = goed();
        velden.put("melder.naam", "Toch Een Naam");
        velden.put("melder.email", "toch@voorbeeld.example");
        velden.put("melder.wilTerugkoppeling", "true");
        velden.put("namens", "MIJZELF");
        post(concept, velden);
        String nummer = verzend(concept);

        assertThat(aantal(
                        "select count(*) from signaal where nummer = ? and melder_anoniem and melder_naam is null and melder_email is null and not melder_wil_terugkoppeling",
                        nummer))
                .isEqualTo(1);
    }

    @Test
    void namens_een_ander_gaat_de_naam_van_die_ander_mee() {
        String concept = begin("false", "ANDER");
        Map<String, String> velden = goed();
        velden.put("melder.naam", "Bea Buur");
        velden.put("kanaal", "TELEFOON");
        post(concept, velden);

        assertThat(rij("select melder_naam from signaal where nummer = ?", verzend(concept)))
                .isEqualTo("Bea Buur");
    }

    @Test
    void nog_een_keer_versturen_of_teruggaan_geeft_hetzelfde_nummer() {
        String concept = begin("false", "MIJZELF");
        post(concept, goed());
        String nummer = verzend(concept);
        long signalen = aantal("select count(*) from signaal");

        assertThat(verzend(concept)).isEqualTo(nummer);
        assertThat(naar(deur.get(concept))).endsWith(nummer);
        assertThat(naar(deur.get(concept + "/controle"))).endsWith(nummer);
        assertThat(naar(deur.form(concept, metToken(goed())))).endsWith(nummer);
        assertThat(aantal("select count(*) from signaal")).isEqualTo(signalen);
    }

    @Test
    void tien_keer_tegelijk_versturen_is_een_signaal() throws Exception {
        String concept = begin("false", "MIJZELF");
        post(concept, goed());
        long signalen = aantal("select count(*) from signaal");
        ExecutorService tegelijk = Executors.newFixedThreadPool(10);
        try {
            List<Callable<String>> klikken = IntStream.range(0, 10)
                    .<Callable<String>>mapToObj(i -> () -> verzend(concept))
                    .toList();
            List<String> nummers = new java.util.ArrayList<>();
            for (Future<String> klik : tegelijk.invokeAll(klikken)) {
                nummers.add(klik.get());
            }
            assertThat(nummers).containsOnly(nummers.get(0));
        } finally {
            tegelijk.shutdownNow();
        }
        assertThat(aantal("select count(*) from signaal")).isEqualTo(signalen + 1);
    }

    @Test
    void een_concept_staat_versleuteld_en_alleen_de_schrijver_vindt_het() {
        String concept = begin("false", "MIJZELF");
        Map<String, String> velden = goed();
        velden.put("bewaren", "ja");

        assertThat(post(concept, velden)).isEqualTo("/melden/mijn");
        assertThat(deur.get("/melden/mijn").body()).contains(concept).doesNotContain(MERK);
        assertThat(deur.get(concept).body()).contains(MERK);
        byte[] bewaard = database.sql("select inhoud from meldconcept where id = cast(? as uuid)")
                .param(id(concept))
                .query(byte[].class)
                .single();
        assertThat(new String(bewaard, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain(MERK);
        Deur ander = Deur.persoon(poort, "jurist");
        assertThat(ander.get(concept).statusCode()).isEqualTo(404);
        assertThat(ander.get("/melden/mijn").body()).doesNotContain(concept);
        String anderToken = ander.csrf("/melden");
        assertThat(ander.form(concept + "/verzenden", Map.of("_csrf", anderToken))
                        .statusCode())
                .isEqualTo(404);
        ander.form(concept + "/weg", Map.of("_csrf", anderToken));
        assertThat(deur.get(concept).statusCode()).isEqualTo(200);
    }

    @Test
    void een_concept_dat_niemand_verstuurt_verdwijnt_na_veertien_dagen() {
        String concept = begin("false", "MIJZELF");
        klok.vooruit(Duration.ofDays(13));
        concepten.ruimOp();
        assertThat(deur.get(concept).statusCode()).isEqualTo(200);

        klok.vooruit(Duration.ofDays(2));
        concepten.ruimOp();

        assertThat(deur.get(concept).statusCode()).isEqualTo(404);
    }

    @Test
    void mijn_meldingen_zijn_nummer_dag_en_stand_van_wat_ik_zelf_meldde() {
        String concept = begin("false", "MIJZELF");
        post(concept, goed());
        String nummer = verzend(concept);

        assertThat(deur.get("/melden/mijn").body())
                .contains(nummer, "Ontvangen")
                .doesNotContain(MERK, "2171AB");
        Deur ander = Deur.persoon(poort, "jurist");
        assertThat(ander.get("/melden/mijn").body()).doesNotContain(nummer);
        assertThat(ander.get("/melden/verzonden/" + nummer).statusCode()).isEqualTo(404);
    }

    @Test
    void zonder_token_komt_er_niets_binnen() {
        assertThat(deur.form("/melden", Map.of("acuutGevaar", "false")).statusCode())
                .isEqualTo(403);
    }

    @Test
    @VerwachtInLog("org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver")
    void adressen_worden_voorgesteld_zonder_dat_er_een_in_het_adres_van_de_pagina_staat() {
        HttpResponse<String> antwoord = deur.form("/melden/adressen", Map.of("_csrf", token, "zoek", "Verzonnenweg"));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("Verzonnenweg", "\"postcode\":\"1234AB\"");
        assertThat(deur.get("/melden/adressen?zoek=Verzonnenweg").statusCode()).isNotEqualTo(200);
        assertThat(deur.form("/melden/adressen", Map.of("_csrf", token, "zoek", "x".repeat(101)))
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void een_script_wordt_tekst_en_een_te_grote_tekst_een_uitleg() {
        String concept = begin("false", "MIJZELF");
        Map<String, String> velden = goed();
        velden.put("omschrijving", "<script>alert(1)</script>");
        post(concept, velden);

        assertThat(deur.get(concept + "/controle").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");

        HttpResponse<String> antwoord = deur.send(
                "POST",
                concept,
                "_csrf=" + token + "&omschrijving=" + "a".repeat(10_000_000),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"));
        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(antwoord.body()).contains("Dit is te groot");
        velden.put("omschrijving", "omgekeerd \u202Etxet en \0");
        assertThat(deur.form(concept, metToken(velden)).body())
                .contains("Omschrijving: haal de onzichtbare tekens weg");
    }

    private String begin(String gevaar, String namens) {
        return naar(deur.form("/melden", Map.of("_csrf", token, "acuutGevaar", gevaar, "namens", namens)));
    }

    private Map<String, String> goed() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("acuutGevaar", "false");
        velden.put("omschrijving", "Vijf matrassen. " + MERK);
        velden.put("waargenomenOp", "2026-11-20T14:30");
        velden.put("zekerheid", "VERMOEDEN");
        velden.put("uitbuitingsvormen", "ARBEID");
        velden.put("indicatoren", "arbeid-geen-contract");
        velden.put("locatie.postcode", "2171AB");
        velden.put("locatie.huisnummer", "12");
        velden.put("locatie.soort", "LAND_EN_TUINBOUW");
        velden.put("slachtoffer.naam", "");
        velden.put("kanaal", "EIGEN_INITIATIEF");
        return velden;
    }

    private Map<String, String> metToken(Map<String, String> velden) {
        Map<String, String> alle = new LinkedHashMap<>(velden);
        alle.put("_csrf", token);
        return alle;
    }

    private String post(String concept, Map<String, String> velden) {
        return naar(deur.form(concept, metToken(velden)));
    }

    private String verzend(String concept) {
        String bedankt = naar(deur.form(concept + "/verzenden", Map.of("_csrf", token)));
        return bedankt.substring(bedankt.lastIndexOf('/') + 1);
    }

    /** The path that an answer leads to. */
    private static String naar(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
        return antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private static String id(String concept) {
        return concept.substring(concept.lastIndexOf('/') + 1);
    }

    private long processen(String nummer) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("signaal-behandelen")
                .count();
    }

    private String rij(String vraag, String nummer) {
        return database.sql(vraag).param(nummer).query(String.class).single();
    }

    private long aantal(String vraag, Object... waarden) {
        return database.sql(vraag).params(List.of(waarden)).query(Long.class).single();
    }
}
