package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Doorloopt("meldcode-doorlopen")
class MeldcodeDoorlopenProcesTest {

    private static final String PROCES = "meldcode-doorlopen";

    /** Stands in every text that this test types. */
    private static final String MERK = "Kwartsdraad";

    private static final Map<String, Object> OVERLEG =
            Map.of("overleg", MERK, "adviesGevraagd", "true", "adviesOp", "2026-11-23", "advies", MERK);
    private static final Map<String, Object> GESPREK =
            Map.of("gevoerd", "true", "gesprekOp", "2026-11-23", "verslag", MERK);
    private static final Map<String, Object> GEEN_VERMOEDEN = Map.of("vermoeden", "false");
    private static final Map<String, Object> HULP_HELPT = Map.of(
            "vermoeden", "true",
            "onveilig", "false",
            "hulpMogelijk", "true",
            "hulpAanvaard", "true",
            "hulpOpTijd", "true");
    private static final Map<String, Object> GEMELD = Map.of("gemeldOp", "2026-11-23T09:00:00+01:00", "gemeld", MERK);

    private final Procesbaan baan;
    private final Signaalloop loop;
    private final Processtart start;
    private final Tijdlijn tijdlijn;
    private final List<Dossierdeel> dossierdelen;
    private final Testklok klok;
    private final Enginetabellen engine;
    private final JdbcClient database;

    private Nummer signaal;

    MeldcodeDoorlopenProcesTest(
            Procesbaan baan,
            Signaalloop loop,
            Processtart start,
            Tijdlijn tijdlijn,
            List<Dossierdeel> dossierdelen,
            Testklok klok,
            Enginetabellen engine,
            JdbcClient database) {
        this.baan = baan;
        this.loop = loop;
        this.start = start;
        this.tijdlijn = tijdlijn;
        this.dossierdelen = dossierdelen;
        this.klok = klok;
        this.engine = engine;
        this.database = database;
    }

    @BeforeEach
    void gemeld_signaal() {
        signaal = loop.gemeld(Signaalloop.kaal());
    }

    @Test
    void vijf_stappen_en_geen_vermoeden_sluit_met_alles_in_het_dossier() {
        start("zorg");
        assertThat(baan.groep(baan.taak(signaal, "meldcode-signalen"))).isEqualTo("zorg");
        stappen("GEEN", GEEN_VERMOEDEN);
        baan.rondAf(signaal, "meldcode-beslissen", Map.of("melden", "false", "hulp", "false"));

        eindigt("endEvent_zonderMelding");
        assertThat(waarde("4 Advies")).startsWith("Geen vermoeden").containsPattern("versie \\d+");
        assertThat(waarde("2 Advies van Veilig Thuis")).isEqualTo("23 november 2026. " + MERK);
        assertThat(blok().inzage()).isEqualTo(Inzage.ZORG);
        assertThat(blok().titel()).isEqualTo("Meldcode (klaar)");
    }

    @Test
    void wat_iemand_invult_komt_niet_in_de_engine_en_dat_er_een_meldcode_loopt_leest_alleen_de_zorg() {
        start("zorg");
        stappen("GEEN", GEEN_VERMOEDEN);
        baan.rondAf(signaal, "meldcode-beslissen", Map.of("melden", "true", "hulp", "false", "redenAfwijking", MERK));
        baan.rondAf(signaal, "meldcode-melden", GEMELD);

        assertThat(engine.waarStaat(MERK)).isEmpty();
        assertThat(tijdlijn.van(signaal))
                .filteredOn(regel ->
                        regel.zin().startsWith("Meldcode") || regel.zin().contains("meldcode"))
                .hasSize(7)
                .allSatisfy(regel -> {
                    assertThat(regel.inzage()).isEqualTo(Inzage.ZORG);
                    assertThat(regel.zin()).doesNotContain(MERK);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACUUT", "STRUCTUREEL"})
    void onveilig_bij_stap_1_gaat_meteen_naar_melden(String onveiligheid) {
        start("toezicht");
        baan.rondAf(signaal, "meldcode-signalen", Map.of("signalen", MERK, "onveiligheid", onveiligheid));

        assertThat(baan.takenMet(signaal, "meldcode-overleg")).isEmpty();
        assertThat(baan.taak(signaal, "meldcode-melden").getDueDate().toInstant())
                .isEqualTo(klok.instant().plus(Duration.ofHours(onveiligheid.equals("ACUUT") ? 1 : 4)));
        weigert("meldcode-melden", Map.of("gemeldOp", "2026-11-24T12:00:00+01:00", "gemeld", MERK), "al voorbij is");
    }

    @Test
    void na_de_melding_vraagt_de_taak_twee_keer_en_daarna_tot_het_laatste_resultaat() {
        gemeldBijVeiligThuis();
        assertThat(baan.takenMet(signaal, "meldcode-terugkoppeling")).isEmpty();
        assertThat(wacht()).isEqualTo("2026-11-30T16:00:00Z");

        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        weigert(
                "meldcode-terugkoppeling",
                Map.of("gehoordOp", "2026-11-24", "resultaat", MERK, "definitief", "true"),
                "kies vandaag of een eerdere dag");
        hoor("false");
        assertThat(wacht()).as("70 days after the call").isEqualTo("2027-02-01T16:00:00Z");
        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        hoor("false");
        assertThat(wacht()).as("ask again").isEqualTo("2026-12-07T16:00:00Z");
        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        hoor("true");

        eindigt("endEvent_veiligThuisKlaar");
        assertThat(blok().regels())
                .filteredOn(regel -> regel.label().equals("Terugkoppeling"))
                .hasSize(2);
        start("zorg");
        assertThat(baan.loopt(signaal, PROCES))
                .as("again after the first is closed")
                .isTrue();
    }

    @Test
    void een_eerste_laatste_resultaat_eindigt_eerder() {
        gemeldBijVeiligThuis();
        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        hoor("true");
        eindigt("endEvent_veiligThuisKlaar");
    }

    @Test
    void zelf_hulp_volgt_het_advies_en_vraagt_om_afspraken_en_afwijken_om_een_reden() {
        start("burgerzaken");
        stappen("GEEN", HULP_HELPT);
        weigert("meldcode-beslissen", Map.of("melden", "true", "hulp", "false"), "u wijkt af van het advies");
        weigert("meldcode-beslissen", Map.of("melden", "false", "hulp", "false"), "u wijkt af van het advies");
        weigert("meldcode-beslissen", Map.of("melden", "false", "hulp", "true"), "Afspraken over de hulp");
        baan.rondAf(
                signaal,
                "meldcode-beslissen",
                Map.of("melden", "false", "hulp", "true", "afspraken", "Maandag bellen."));
        eindigt("endEvent_zonderMelding");
        assertThat(waarde("5 Afspraken")).isEqualTo("Maandag bellen.");
    }

    @Test
    void een_stap_die_niet_klopt_wordt_geweigerd() {
        start("aandachtsfunctionaris");
        weigert("meldcode-signalen", Map.of("onveiligheid", "GEEN"), "Signalen: vul dit veld in.");
        baan.rondAf(signaal, "meldcode-signalen", Map.of("signalen", MERK, "onveiligheid", "GEEN"));
        assertThatThrownBy(() -> baan.rondAfAls("melder", signaal, "meldcode-overleg", OVERLEG))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        weigert("meldcode-overleg", Map.of("overleg", MERK, "adviesGevraagd", "true"), "Datum van het advies");
        weigert(
                "meldcode-overleg",
                Signaalloop.samen(OVERLEG, Map.of("adviesOp", "2026-11-24")),
                "kies vandaag of een eerdere dag");
        weigert(
                "meldcode-overleg",
                Map.of("overleg", MERK, "adviesGevraagd", "true", "adviesOp", "2026-11-23"),
                "Advies van Veilig Thuis: vul dit veld in.");
        baan.rondAf(signaal, "meldcode-overleg", Map.of("overleg", MERK, "adviesGevraagd", "false"));
        weigert("meldcode-gesprek", Map.of("gevoerd", "false"), "leg uit waarom een gesprek nu niet veilig is");
        weigert("meldcode-gesprek", Map.of("gevoerd", "true"), "Datum van het gesprek: kies een datum.");
        weigert("meldcode-gesprek", Map.of("gevoerd", "true", "gesprekOp", "2026-11-23"), "Wat is besproken");
        baan.rondAf(signaal, "meldcode-gesprek", Map.of("gevoerd", "false", "redenGeenGesprek", "Niet veilig."));
        assertThat(waarde("3 Geen gesprek, want")).isEqualTo("Niet veilig.");
        weigert("meldcode-afwegen", Map.of("vermoeden", "true"), "Acuut of structureel onveilig: kies een antwoord.");
        weigert(
                "meldcode-afwegen",
                Signaalloop.samen(HULP_HELPT, Map.of("hulpOpTijd", "")),
                "Helpt de hulp op tijd: kies een antwoord.");
    }

    @Test
    void een_start_die_niet_klopt_wordt_geweigerd() {
        weigertStart(Map.of("sector", "ONDERWIJS"), "vul dit veld in");
        weigertStart(Map.of("signaalnummer", "K-2026-00001", "sector", "ONDERWIJS"), "geen nummer van een signaal");
        weigertStart(Map.of("signaalnummer", "S-2026-99999999", "sector", "ONDERWIJS"), "dit signaal kennen wij niet");
        weigertStart(Map.of("signaalnummer", signaal.waarde(), "sector", "BAKKERIJ"), "kies een sector uit de lijst");
        start("zorg");
        weigertStart(
                Map.of("signaalnummer", signaal.waarde(), "sector", "ONDERWIJS"),
                "voor dit signaal loopt al een meldcode");

        Nummer gesloten = loop.beoordeeld(Signaalloop.kaal(), Map.of("mensenhandel", "NEE", "uitkomst", "ONGEGROND"));
        baan.voerJobsUit(gesloten);
        weigertStart(Map.of("signaalnummer", gesloten.waarde(), "sector", "ONDERWIJS"), "dit signaal is afgesloten");
    }

    @Test
    void wie_tegelijk_starten_krijgen_samen_een_meldcode_en_de_rest_leest_waarom_niet() throws InterruptedException {
        ExecutorService collegas = Executors.newFixedThreadPool(4);
        List<Throwable> geweigerd = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 4; i++) {
            collegas.execute(() -> {
                try {
                    start("zorg");
                } catch (RuntimeException e) {
                    geweigerd.add(e);
                }
            });
        }
        collegas.shutdown();
        assertThat(collegas.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(geweigerd).hasSize(3).allSatisfy(fout -> assertThat(fout)
                .hasMessageContaining("loopt al een meldcode"));
        assertThat(baan.takenMet(signaal, "meldcode-signalen")).hasSize(1);
    }

    @Test
    void het_formulier_toont_precies_de_sectoren_van_de_tabel() throws IOException {
        List<String> inFormulier = new ArrayList<>();
        for (JsonNode veld : new ObjectMapper()
                .readTree(Path.of("forms", "meldcode-starten.form").toFile())
                .path("components")) {
            veld.path("values")
                    .forEach(keuze -> inFormulier.add(keuze.path("value").asText() + " "
                            + keuze.path("label").asText()));
        }
        assertThat(inFormulier)
                .containsExactlyInAnyOrderElementsOf(database.sql("select code || ' ' || naam from meldcodesector")
                        .query(String.class)
                        .list());
    }

    private void start(String rol) {
        baan.als(rol, () -> start.start(PROCES, Map.of("signaalnummer", signaal.waarde(), "sector", "ONDERWIJS")));
    }

    private void stappen(String onveiligheid, Map<String, Object> afweging) {
        baan.rondAf(signaal, "meldcode-signalen", Map.of("signalen", MERK, "onveiligheid", onveiligheid));
        baan.rondAf(signaal, "meldcode-overleg", OVERLEG);
        baan.rondAf(signaal, "meldcode-gesprek", GESPREK);
        baan.rondAf(signaal, "meldcode-afwegen", afweging);
    }

    private void gemeldBijVeiligThuis() {
        start("zorg");
        baan.rondAf(signaal, "meldcode-signalen", Map.of("signalen", MERK, "onveiligheid", "ACUUT"));
        baan.rondAf(signaal, "meldcode-melden", GEMELD);
    }

    private void hoor(String definitief) {
        baan.rondAf(
                signaal,
                "meldcode-terugkoppeling",
                Map.of("gehoordOp", "2026-11-23", "resultaat", MERK, "definitief", definitief));
    }

    private Instant wacht() {
        return baan.jobsVan(signaal).stream()
                .map(Job::getDuedate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .findFirst()
                .orElseThrow();
    }

    private void eindigt(String einde) {
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(baan.doorlopen(signaal)).contains(einde);
    }

    private Dossierdeel.Blok blok() {
        return dossierdelen.stream()
                .flatMap(deel -> deel.blokken(signaal).stream())
                .filter(gevonden -> gevonden.titel().startsWith("Meldcode"))
                .findFirst()
                .orElseThrow();
    }

    private String waarde(String label) {
        return blok().regels().stream()
                .filter(regel -> regel.label().equals(label))
                .map(Dossierdeel.Regel::waarde)
                .findFirst()
                .orElseThrow();
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private void weigertStart(Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.als("zorg", () -> start.start(PROCES, velden)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining(zin);
    }
}
