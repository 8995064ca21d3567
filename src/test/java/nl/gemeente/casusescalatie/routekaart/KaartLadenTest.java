package nl.gemeente.casusescalatie.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Edge case 26: a map gets a new version while a signal runs. The versions loaded here begin far away, so other tests keep the first. */
@Integratietest
class KaartLadenTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGINA = "/lijsten/kaarten/locatie";
    private static final String OUD = "Is iemand op de locatie nu in acuut gevaar?";
    private static final String NIEUW = "Loopt iemand op deze plek nu gevaar?";

    private final int poort;
    private final KaartLaden laden;
    private final RouteStarten starten;
    private final Nummers nummers;
    private final Vraagteksten teksten;
    private final Processen processen;
    private final Procesbaan baan;
    private final Testklok klok;
    private Deur ans;

    KaartLadenTest(
            @LocalServerPort int poort,
            KaartLaden laden,
            RouteStarten starten,
            Nummers nummers,
            Vraagteksten teksten,
            Processen processen,
            Procesbaan baan,
            Testklok klok) {
        this.poort = poort;
        this.laden = laden;
        this.starten = starten;
        this.nummers = nummers;
        this.teksten = teksten;
        this.processen = processen;
        this.baan = baan;
        this.klok = klok;
    }

    @BeforeEach
    void ans_is_ingelogd() {
        ans = Deur.persoon(poort, "aandachtsfunctionaris");
    }

    @Test
    void een_lopend_signaal_houdt_zijn_kaart_en_een_nieuw_signaal_krijgt_de_nieuwe() {
        Nummer lopend = gestart();
        LocalDate dag = begin().plusDays(1);
        int voor = nieuwste();
        assertThat(laad(kaart(dag.toString())).headers().firstValue("Location").orElse(""))
                .endsWith("/lijsten/kaarten");
        assertThat(nieuwste()).isEqualTo(voor + 1);
        assertThat(laden.geldende(Routekaart.LOCATIE)).isEqualTo(1);
        assertThat(ans.get("/lijsten/kaarten").body()).contains(OUD, NIEUW, Datum.dag(dag), "Geldt nu");

        klok.zet(dag.atTime(10, 0));
        Nummer later = gestart();
        Deur straks = Deur.persoon(poort, "aandachtsfunctionaris");
        assertThat(straks.get("/dossier/" + lopend).body())
                .contains(OUD, "Nog niet beantwoord", "Versie 1")
                .doesNotContain(NIEUW);
        assertThat(straks.get("/dossier/" + later).body())
                .contains(NIEUW, "Versie " + (voor + 1))
                .doesNotContain(OUD);
    }

    @Test
    void het_formulier_van_een_taak_vraagt_in_de_woorden_van_de_eigen_kaart() throws Exception {
        Nummer lopend = inProces();
        LocalDate dag = begin().plusDays(1);
        laad(kaart(dag.toString()));
        klok.zet(dag.atTime(10, 0));
        Nummer later = inProces();

        assertThat(labels(lopend)).containsOnly(OUD);
        assertThat(labels(later)).containsOnly(NIEUW);
        String taak = baan.taak(later, "routekaart-locatie-acuut").getId();
        for (String rol : List.of("melder", "zorg")) {
            HttpResponse<String> antwoord =
                    Deur.programma(poort, rol).get("/engine-rest/task/%s/deployed-form".formatted(taak));
            assertThat(antwoord.statusCode()).as(rol).isGreaterThanOrEqualTo(400);
            assertThat(antwoord.body()).as(rol).doesNotContain(NIEUW);
        }
    }

    /** As Tasklist and as a program get it. */
    private List<String> labels(Nummer nummer) throws Exception {
        String taak = baan.taak(nummer, "routekaart-locatie-acuut").getId();
        List<String> labels = new ArrayList<>();
        for (HttpResponse<String> formulier : List.of(
                Deur.programma(poort, "aandachtsfunctionaris")
                        .get("/engine-rest/task/%s/deployed-form".formatted(taak)),
                Deur.persoon(poort, "aandachtsfunctionaris")
                        .webapp(
                                "GET",
                                "/camunda/api/engine/engine/default/task/%s/deployed-form".formatted(taak),
                                null))) {
            assertThat(formulier.statusCode()).as(formulier.body()).isEqualTo(200);
            JsonNode vraag = JSON.readTree(formulier.body()).path("components").get(1);
            assertThat(vraag.path("key").asText()).isEqualTo("antwoord");
            assertThat(vraag.path("values")).hasSize(2);
            labels.add(vraag.path("label").asText());
        }
        return labels;
    }

    /** In the first version both say the same, so a question that nobody connected shows here. */
    @Test
    void elke_vraag_van_de_kaart_staat_in_een_formulier() throws Exception {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        for (Routekaart kaart : Routekaart.values()) {
            starten.start(nummer, kaart);
        }
        Map<String, String> opDeKaart = new HashMap<>();
        List<String> inDeFormulieren = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(Path.of("forms"))) {
            for (Path bestand : bestanden
                    .filter(pad -> pad.getFileName().toString().startsWith("routekaart-"))
                    .toList()) {
                JsonNode formulier = JSON.readTree(bestand.toFile());
                teksten.voor(formulier.path("id").asText(), nummer).forEach((sleutel, tekst) -> {
                    opDeKaart.put(formulier.path("id").asText() + "." + sleutel, tekst);
                    formulier.path("components").forEach(veld -> {
                        if (veld.path("id").asText().equals("Field_" + sleutel)) {
                            inDeFormulieren.add(veld.path(veld.has("key") ? "label" : "text")
                                    .asText());
                        }
                    });
                });
            }
        }

        assertThat(opDeKaart).hasSize(Routevraag.values().length);
        assertThat(inDeFormulieren).containsExactlyInAnyOrderElementsOf(opDeKaart.values());
    }

    @Test
    void een_tekst_die_een_formulier_als_formule_zou_lezen_wordt_geweigerd() {
        int voor = nieuwste();
        for (String tekst : List.of("=1 + 1", " ={a}", "Is {{naam}} in gevaar?")) {
            Map<String, String> velden = kaart(begin().toString());
            velden.put("LOCATIE_ACUUT", tekst);
            assertThat(laad(velden).body()).as(tekst).contains("begin met een woord en gebruik geen accolades.");
        }
        assertThat(nieuwste()).isEqualTo(voor);
    }

    @Test
    void een_fout_staat_bij_het_veld_en_er_wordt_niets_geladen() {
        int voor = nieuwste();
        assertThat(laad(kaart("2026-11-22")).body()).contains("Geldt vanaf: kies vandaag of een latere dag.", NIEUW);
        Map<String, String> velden = kaart("morgen");
        velden.put("LOCATIE_RIEC", " ");
        assertThat(laad(velden).body()).contains("Geldt vanaf: kies een dag.", "Vraag 11: vul dit veld in.");
        Map<String, String> gezien = kaart(begin().toString());
        gezien.put("gezien", "0");
        assertThat(laad(gezien).body()).contains("Een collega heeft net een nieuwe versie");
        assertThat(nieuwste()).isEqualTo(voor);
    }

    @Test
    void een_versie_begint_nooit_voor_de_vorige() {
        LocalDate dag = begin().plusDays(1);
        laad(kaart(dag.toString()));
        int voor = nieuwste();

        assertThat(laad(kaart(dag.minusDays(1).toString())).body())
                .contains("kies %s of later".formatted(Datum.dag(dag)));
        assertThat(nieuwste()).isEqualTo(voor);
    }

    @Test
    void alleen_de_aandachtsfunctionaris_laadt_een_kaart() {
        Deur toezicht = Deur.persoon(poort, "toezicht");

        assertThat(toezicht.get("/lijsten/kaarten").body())
                .contains("Reconstructie, vast te stellen met RSIV")
                .doesNotContain("Nieuwe versie van");
        assertThat(toezicht.get(PAGINA).statusCode()).isEqualTo(403);
        assertThat(Deur.persoon(poort, "melder").get("/lijsten/kaarten").statusCode())
                .isEqualTo(403);
    }

    private Nummer gestart() {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        starten.start(nummer, Routekaart.LOCATIE);
        return nummer;
    }

    private Nummer inProces() {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        processen.start(
                "routekaart-locatie-volgen",
                nummer,
                Route.met(Routevariabele.code("urgentie", Urgentie.class), Urgentie.NORMAAL));
        baan.voerJobsUit(nummer);
        return nummer;
    }

    private int nieuwste() {
        return laden.versies(Routekaart.LOCATIE).get(0).versie().versie();
    }

    /** Not before the newest version, and far away. */
    private LocalDate begin() {
        LocalDate laatste = laden.versies(Routekaart.LOCATIE).get(0).versie().geldtVanaf();
        LocalDate ver = LocalDate.parse("2040-01-01");
        return laatste.isAfter(ver) ? laatste : ver;
    }

    private Map<String, String> kaart(String vanaf) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "gezien", String.valueOf(nieuwste()), "titel", "Officiële kaart", "bron", "RSIV", "geldtVanaf", vanaf));
        laden.versies(Routekaart.LOCATIE)
                .get(0)
                .vragen()
                .forEach(vraag -> velden.put(vraag.vraag().name(), vraag.tekst()));
        velden.put("LOCATIE_ACUUT", NIEUW);
        return velden;
    }

    private HttpResponse<String> laad(Map<String, String> velden) {
        return ans.vulIn(PAGINA, velden);
    }
}
