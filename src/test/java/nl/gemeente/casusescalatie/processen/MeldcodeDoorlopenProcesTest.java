package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.meldcode.BijVeiligThuisMelden.Melding;
import nl.gemeente.casusescalatie.meldcode.BijVeiligThuisMelden.Terugkoppeling;
import nl.gemeente.casusescalatie.meldcode.CollegaRaadplegen.Overleg;
import nl.gemeente.casusescalatie.meldcode.GesprekVastleggen.Gesprek;
import nl.gemeente.casusescalatie.meldcode.MeldcodeAfwegen.Afweging;
import nl.gemeente.casusescalatie.meldcode.MeldcodeStarten.Verzoek;
import nl.gemeente.casusescalatie.meldcode.Onveiligheid;
import nl.gemeente.casusescalatie.meldcode.OverMeldenBeslissen.Beslissing;
import nl.gemeente.casusescalatie.meldcode.SignalenInKaartBrengen.Signalen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.support.Beoordelingsformulier;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Doorloopt("meldcode-doorlopen")
class MeldcodeDoorlopenProcesTest {

    private static final String PROCES = "meldcode-doorlopen";

    /** Stands in every text that this test types. */
    private static final String MERK = "Kwartsdraad";

    private static final LocalDate VANDAAG = Testklok.START.toLocalDate();
    private static final LocalDate MORGEN = VANDAAG.plusDays(1);
    private static final Overleg OVERLEG = metAdvies(VANDAAG, MERK);
    private static final Gesprek GESPREK = new Gesprek(true, VANDAAG, MERK, null);
    private static final Afweging GEEN_VERMOEDEN = vermoeden(false);
    private static final Afweging HULP_HELPT = new Afweging(true, false, true, true, true);
    private static final Melding GEMELD = gemeld(Testklok.START.minusHours(1));

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
        stappen(Onveiligheid.GEEN, GEEN_VERMOEDEN);
        baan.rondAf(signaal, "meldcode-beslissen", zonderReden(false, false));

        eindigt("endEvent_zonderMelding");
        assertThat(waarde("4 Advies")).startsWith("Geen vermoeden").containsPattern("versie \\d+");
        assertThat(waarde("2 Advies van Veilig Thuis")).isEqualTo("23 november 2026. " + MERK);
        assertThat(blok().inzage()).isEqualTo(Inzage.ZORG);
        assertThat(blok().titel()).isEqualTo("Meldcode (klaar)");
    }

    @Test
    void wat_iemand_invult_komt_niet_in_de_engine_en_dat_er_een_meldcode_loopt_leest_alleen_de_zorg() {
        start("zorg");
        stappen(Onveiligheid.GEEN, GEEN_VERMOEDEN);
        baan.rondAf(signaal, "meldcode-beslissen", new Beslissing(true, false, null, MERK));
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
    @EnumSource(names = {"ACUUT", "STRUCTUREEL"})
    void onveilig_bij_stap_1_gaat_meteen_naar_melden(Onveiligheid onveiligheid) {
        start("toezicht");
        baan.rondAf(signaal, "meldcode-signalen", new Signalen(MERK, onveiligheid));

        assertThat(baan.takenMet(signaal, "meldcode-overleg")).isEmpty();
        assertThat(baan.taak(signaal, "meldcode-melden").getDueDate().toInstant())
                .isEqualTo(klok.instant().plus(Duration.ofHours(onveiligheid == Onveiligheid.ACUUT ? 1 : 4)));
        weigert("meldcode-melden", gemeld(Testklok.START.plusHours(26)), "al voorbij is");
    }

    @Test
    void na_de_melding_vraagt_de_taak_twee_keer_en_daarna_tot_het_laatste_resultaat() {
        gemeldBijVeiligThuis();
        assertThat(baan.takenMet(signaal, "meldcode-terugkoppeling")).isEmpty();
        assertThat(wacht()).isEqualTo("2026-11-30T16:00:00Z");

        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        weigert("meldcode-terugkoppeling", new Terugkoppeling(MORGEN, MERK, true), "kies vandaag of een eerdere dag");
        hoor(false);
        assertThat(wacht()).as("70 days after the call").isEqualTo("2027-02-01T16:00:00Z");
        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        hoor(false);
        assertThat(wacht()).as("ask again").isEqualTo("2026-12-07T16:00:00Z");
        baan.vuurTimer(signaal, "event_monitormomentBereikt");
        hoor(true);

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
        hoor(true);
        eindigt("endEvent_veiligThuisKlaar");
    }

    @Test
    void zelf_hulp_volgt_het_advies_en_vraagt_om_afspraken_en_afwijken_om_een_reden() {
        start("burgerzaken");
        stappen(Onveiligheid.GEEN, HULP_HELPT);
        weigert("meldcode-beslissen", zonderReden(true, false), "u wijkt af van het advies");
        weigert("meldcode-beslissen", zonderReden(false, false), "u wijkt af van het advies");
        weigert("meldcode-beslissen", zonderReden(false, true), "Afspraken over de hulp");
        baan.rondAf(signaal, "meldcode-beslissen", new Beslissing(false, true, "Maandag bellen.", null));
        eindigt("endEvent_zonderMelding");
        assertThat(waarde("5 Afspraken")).isEqualTo("Maandag bellen.");
    }

    @Test
    void een_stap_die_niet_klopt_wordt_geweigerd() {
        start("aandachtsfunctionaris");
        weigert(
                "meldcode-signalen",
                zonder(new Signalen(MERK, Onveiligheid.GEEN), "signalen"),
                "Signalen: vul dit veld in.");
        baan.rondAf(signaal, "meldcode-signalen", new Signalen(MERK, Onveiligheid.GEEN));
        assertThatThrownBy(() -> baan.rondAfAls("melder", signaal, "meldcode-overleg", OVERLEG))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        weigert("meldcode-overleg", metAdvies(null, null), "Datum van het advies");
        weigert("meldcode-overleg", metAdvies(MORGEN, MERK), "kies vandaag of een eerdere dag");
        weigert("meldcode-overleg", metAdvies(VANDAAG, null), "Advies van Veilig Thuis: vul dit veld in.");
        baan.rondAf(signaal, "meldcode-overleg", new Overleg(MERK, false, null, null));
        weigert(
                "meldcode-gesprek",
                new Gesprek(false, null, null, null),
                "leg uit waarom een gesprek nu niet veilig is");
        weigert("meldcode-gesprek", new Gesprek(true, null, null, null), "Datum van het gesprek: kies een datum.");
        weigert("meldcode-gesprek", new Gesprek(true, VANDAAG, null, null), "Wat is besproken");
        baan.rondAf(signaal, "meldcode-gesprek", new Gesprek(false, null, null, "Niet veilig."));
        assertThat(waarde("3 Geen gesprek, want")).isEqualTo("Niet veilig.");
        weigert("meldcode-afwegen", vermoeden(true), "Acuut of structureel onveilig: kies een antwoord.");
        weigert(
                "meldcode-afwegen",
                new Afweging(true, false, true, true, null),
                "Helpt de hulp op tijd: kies een antwoord.");
    }

    @Test
    void een_start_die_niet_klopt_wordt_geweigerd() {
        weigertStart(Map.of("sector", "ONDERWIJS"), "vul dit veld in");
        weigertStart(new Verzoek("K-2026-00001", "ONDERWIJS"), "geen nummer van een signaal");
        weigertStart(new Verzoek("S-2026-99999999", "ONDERWIJS"), "dit signaal kennen wij niet");
        weigertStart(new Verzoek(signaal.waarde(), "BAKKERIJ"), "kies een sector uit de lijst");
        start("zorg");
        weigertStart(new Verzoek(signaal.waarde(), "ONDERWIJS"), "voor dit signaal loopt al een meldcode");

        Nummer gesloten = loop.beoordeeld(Signaalloop.kaal(), Beoordelingsformulier.ongegrond());
        baan.voerJobsUit(gesloten);
        weigertStart(new Verzoek(gesloten.waarde(), "ONDERWIJS"), "dit signaal is afgesloten");
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
        baan.als(rol, () -> start.start(PROCES, Formulierwaarden.van(new Verzoek(signaal.waarde(), "ONDERWIJS"))));
    }

    private void stappen(Onveiligheid onveiligheid, Afweging afweging) {
        baan.rondAf(signaal, "meldcode-signalen", new Signalen(MERK, onveiligheid));
        baan.rondAf(signaal, "meldcode-overleg", OVERLEG);
        baan.rondAf(signaal, "meldcode-gesprek", GESPREK);
        baan.rondAf(signaal, "meldcode-afwegen", afweging);
    }

    private void gemeldBijVeiligThuis() {
        start("zorg");
        baan.rondAf(signaal, "meldcode-signalen", new Signalen(MERK, Onveiligheid.ACUUT));
        baan.rondAf(signaal, "meldcode-melden", GEMELD);
    }

    private void hoor(boolean definitief) {
        baan.rondAf(signaal, "meldcode-terugkoppeling", new Terugkoppeling(VANDAAG, MERK, definitief));
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

    private static Overleg metAdvies(@Nullable LocalDate adviesOp, @Nullable String advies) {
        return new Overleg(MERK, true, adviesOp, advies);
    }

    /** The first question of the weighing alone. */
    private static Afweging vermoeden(boolean antwoord) {
        return new Afweging(antwoord, null, null, null, null);
    }

    private static Beslissing zonderReden(boolean melden, boolean hulp) {
        return new Beslissing(melden, hulp, null, null);
    }

    private static Melding gemeld(LocalDateTime moment) {
        return new Melding(moment.atZone(Testklok.ZONE).toOffsetDateTime(), MERK);
    }

    private void weigert(String formulier, Record velden, String zin) {
        weigert(formulier, Formulierwaarden.van(velden), zin);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private void weigertStart(Verzoek verzoek, String zin) {
        weigertStart(Formulierwaarden.van(verzoek), zin);
    }

    private void weigertStart(Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.als("zorg", () -> start.start(PROCES, velden)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining(zin);
    }
}
