package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.dossier.Dossier;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Doorloopt("controle-houden")
class ControleHoudenProcesTest {

    private static final String PROCES = Controleloop.HOUDEN;

    private final Procesbaan baan;
    private final Controleloop loop;
    private final Tijdlijn tijdlijn;
    private final DossierLezen dossiers;
    private final Testklok klok;
    private final Testpost post;
    private final JdbcClient database;

    private Nummer controle;

    ControleHoudenProcesTest(
            Procesbaan baan,
            Controleloop loop,
            Tijdlijn tijdlijn,
            DossierLezen dossiers,
            Testklok klok,
            Testpost post,
            JdbcClient database) {
        this.baan = baan;
        this.loop = loop;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
        this.klok = klok;
        this.post = post;
        this.database = database;
    }

    @BeforeEach
    void een_voorbereide_controle() {
        controle = loop.begonnen(Controlesoort.INTEGRAAL, Controleloop.VOORBEREIDEN);
        loop.voorbereid(controle);
    }

    @Test
    void een_controle_zonder_bijzonderheden_eindigt_met_een_rapport() {
        loop.begin(controle, PROCES);
        assertThat(baan.groep(baan.taak(controle, "controle-uitvoeren"))).isEqualTo("toezicht");
        loop.uitgevoerd(controle, Map.of());
        assertThat(baan.takenMet(controle, "controle-bevinding-vastleggen"))
                .extracting(loop::partner)
                .containsExactlyInAnyOrder("GEMEENTE_TOEZICHT", "POLITIE");
        assertThat(baan.openFormulieren(controle)).doesNotContain("mensenhandelsignaal-bevestigen");
        loop.bevonden(controle);
        baan.rondAf(controle, "controle-overtreding-vastleggen", Map.of("overtreding", "false"));
        assertThat(baan.groep(baan.taak(controle, "controle-rapport-vaststellen")))
                .isEqualTo("casusregisseur");
        baan.rondAf(controle, "controle-rapport-vaststellen", Controleloop.rapport(Map.of()));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_rapportVastgesteld");
        assertThat(zinnen(controle))
                .contains("De controle is uitgevoerd.", "Het rapport van de controle is vastgesteld.");
    }

    @Test
    void een_opschorting_voor_de_uitvoering_laat_de_controle_wachten() {
        loop.schortOp(loop.erboven(controle));
        loop.begin(controle, PROCES);
        assertThat(baan.openFormulieren(controle)).isEmpty();

        loop.hefOp(loop.erboven(controle), controle);
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-uitvoeren");
    }

    @Test
    void wie_binnenging_terwijl_politie_vroeg_te_wachten_kan_dat_niet_vastleggen() {
        loop.begin(controle, PROCES);
        loop.schortOp(controle);
        klok.vooruit(Duration.ofHours(4));
        geweigerd(
                () -> loop.uitgevoerd(controle, Map.of("begintijd", "11:00", "eindtijd", "12:00")),
                "Politie of OM had op dat moment gevraagd te wachten.");
        assertThat(baan.openFormulieren(controle)).contains("controle-uitvoeren");

        loop.hefOp(controle, controle);
        geweigerd(
                () -> loop.uitgevoerd(controle, Map.of("begintijd", "11:00", "eindtijd", "12:00")),
                "Politie of OM had op dat moment gevraagd te wachten.");
        klok.vooruit(Duration.ofHours(2));
        loop.uitgevoerd(controle, Map.of("begintijd", "14:30", "eindtijd", "15:30"));
        assertThat(baan.openFormulieren(controle)).containsOnly("controle-bevinding-vastleggen");
    }

    @Test
    void een_controle_kan_tot_het_laatst_vervallen() {
        loop.begin(controle, PROCES);
        baan.rondAf(controle, "controle-uitvoeren", Map.of("doorgang", "VERVALT", "vervalreden", "Niemand thuis"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_controleVervallen");
    }

    @Test
    void overtredingen_komen_een_voor_een_en_een_hercontrole_wacht_niet_op_maatregelen() {
        loop.begin(controle, PROCES);
        loop.uitgevoerd(controle, Map.of());
        loop.bevonden(controle);
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(true, true));
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(false, false));
        geweigerd(
                () -> baan.rondAf(
                        controle, "controle-rapport-vaststellen", Controleloop.rapport(Map.of("hercontrole", "true"))),
                "Hercontrole rond: vul dit veld in.");
        baan.rondAf(
                controle,
                "controle-rapport-vaststellen",
                Controleloop.rapport(Map.of("hercontrole", "true", "hercontroleOp", "2027-01-11")));

        assertThat(baan.doorlopen(controle)).contains("endEvent_hercontroleGeopend");
        List<Nummer> hercontroles = loop.eronder(controle, Nummer.Soort.CONTROLE);
        assertThat(hercontroles).hasSize(1);
        baan.voerJobsUit(hercontroles.get(0));
        assertThat(baan.openFormulieren(hercontroles.get(0))).containsExactly("controle-plannen");
        assertThat(baan.loopt(hercontroles.get(0), Controleloop.INTEGRAAL)).isTrue();
        assertThat(zinnen(controle))
                .contains(
                        "Overtreding vastgelegd. De gemeente pakt deze op.",
                        "Overtreding vastgelegd. De gemeente pakt deze niet op.",
                        "Integrale controle %s geopend.".formatted(hercontroles.get(0)));
    }

    @Test
    void een_signaal_van_mensenhandel_gaat_vanzelf_naar_avim_en_de_arbeidsinspectie()
            throws MessagingException, IOException {
        metAdresVanAvim(() -> {
            loop.begin(controle, PROCES);
            loop.uitgevoerd(
                    controle,
                    Map.of(
                            "signaalGezien",
                            "true",
                            "signaalvormen",
                            List.of("SEKSUEEL", "ARBEID"),
                            "signaaltoelichting",
                            "Een vrouw durfde niets te zeggen"));
            baan.voerJobsUit(controle);
        });

        List<Task> bevestigen = baan.takenMet(controle, "mensenhandelsignaal-bevestigen");
        assertThat(bevestigen).hasSize(2).allSatisfy(taak -> assertThat(baan.groep(taak))
                .isEqualTo("aandachtsfunctionaris"));
        List<String> aanAvim = tekstAan("avim@example.nl");
        assertThat(aanAvim).singleElement().satisfies(tekst -> assertThat(tekst)
                .contains(controle.waarde())
                .doesNotContain("vrouw"));
        assertThat(zinnen(controle))
                .contains(
                        "Signaal van mensenhandel doorgegeven aan AVIM (politie).",
                        "Signaal van mensenhandel doorgegeven aan Nederlandse Arbeidsinspectie.");

        loop.bevonden(controle);
        baan.rondAf(controle, "controle-overtreding-vastleggen", Map.of("overtreding", "false"));
        assertThat(baan.openFormulieren(controle)).containsOnly("mensenhandelsignaal-bevestigen");
        geweigerd(
                () -> baan.rondTaakAf(bevestigen.get(0), Map.of("ontvangenOp", "2026-11-22")),
                "Bevestigd op: kies een dag vanaf de dag waarop het signaal is doorgegeven");
        baan.rondTaakAf(bevestigen.get(0), Map.of("ontvangenOp", "2026-11-23", "kenmerk", "X-1"));
        baan.rondTaakAf(bevestigen.get(1), Map.of("ontvangenOp", "2026-11-23"));

        assertThat(baan.openFormulieren(controle)).containsExactly("controle-rapport-vaststellen");
        assertThat(zinnen(controle))
                .contains("Nederlandse Arbeidsinspectie heeft het signaal van mensenhandel ontvangen.");
        assertThat(tekst(Rol.TOEZICHT)).contains("Ontvangst bevestigd op 23 november 2026", "Kenmerk: X-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-22, 2026-11-22, 10:00,",
        "2026-11-19, 2026-11-22, 2026-11-23, 08:00, verlopen toen u naar binnen ging",
        "2026-11-19, 2026-11-23, 2026-11-23, 08:00, ten hoogste tot en met de derde dag",
        "2026-11-23, 2026-11-26, 2026-11-22, 10:00, nog niet toen u naar binnen ging"
    })
    void een_machtiging_geldt_tot_en_met_de_derde_dag_ook_als_dat_een_zondag_is(
            String gegeven, String geldigTot, String datum, String begin, String zin) {
        loop.begin(controle, PROCES);
        Map<String, Object> velden = new HashMap<>(Map.of(
                "datum",
                datum,
                "begintijd",
                begin,
                "eindtijd",
                begin,
                "woning",
                "true",
                "toegang",
                "MACHTIGING",
                "machtigingGever",
                "Burgemeester",
                "machtigingOntvanger",
                "Toezichthouder 7",
                "machtigingBepalingen",
                "Awbi, adres nagaan"));
        velden.putAll(
                Map.of("machtigingGegevenOp", gegeven, "machtigingGeldigTot", geldigTot, "machtigingNacht", "false"));

        if (zin == null) {
            loop.uitgevoerd(controle, velden);
            assertThat(baan.openFormulieren(controle)).containsOnly("controle-bevinding-vastleggen");
            assertThat(tekst(Rol.TOEZICHT)).contains("22 november 2026");
        } else {
            geweigerd(() -> loop.uitgevoerd(controle, velden), zin);
            assertThat(baan.openFormulieren(controle)).containsExactly("controle-uitvoeren");
        }
    }

    @Test
    void een_woning_gaat_niemand_in_op_de_bevoegdheid_van_een_toezichthouder() {
        loop.begin(controle, PROCES);

        geweigerd(
                () -> loop.uitgevoerd(controle, Map.of("woning", "true")),
                "een woning mag u alleen binnengaan met toestemming, met een machtiging");
        geweigerd(
                () -> loop.uitgevoerd(controle, Map.of("woning", "true", "toegang", "MACHTIGING")),
                "Machtiging gegeven door: vul dit veld in.");
        loop.uitgevoerd(controle, Map.of("woning", "true", "toegang", "TOESTEMMING"));
        assertThat(baan.openFormulieren(controle)).containsOnly("controle-bevinding-vastleggen");
    }

    @Test
    void of_er_signalen_van_mensenhandel_waren_is_altijd_een_antwoord() {
        loop.begin(controle, PROCES);
        Map<String, Object> velden = Controleloop.uitvoering(Map.of());
        velden.remove("signaalGezien");

        geweigerd(
                () -> baan.rondAf(controle, "controle-uitvoeren", velden),
                "Zijn er signalen van mensenhandel gezien: vul dit veld in.");
        geweigerd(
                () -> loop.uitgevoerd(controle, Map.of("signaalGezien", "true")),
                "Signalen van welke vorm: vul dit veld in.");
        geweigerd(
                () -> loop.uitgevoerd(controle, Map.of("signaalGezien", "true", "signaalvormen", List.of("CRIMINEEL"))),
                "schrijf kort op welke signalen van mensenhandel er waren");
    }

    @Test
    void een_controle_over_middernacht_eindigt_de_volgende_dag() {
        loop.begin(controle, PROCES);
        loop.uitgevoerd(controle, Map.of("datum", "2026-11-22", "begintijd", "23:00", "eindtijd", "01:00"));

        assertThat(tekst(Rol.TOEZICHT)).contains("23 november 2026 om 01:00");
    }

    @Test
    void wat_een_partner_afschermt_leest_alleen_de_casusregisseur() {
        loop.begin(controle, PROCES);
        loop.uitgevoerd(controle, Map.of());
        geweigerd(
                () -> baan.rondEersteAf(
                        controle, "controle-bevinding-vastleggen", Map.of("geconstateerd", "true", "feiten", "Geld")),
                "Mag alleen de casusregisseur dit lezen: vul dit veld in.");
        for (Task taak : baan.takenMet(controle, "controle-bevinding-vastleggen")) {
            baan.rondTaakAf(
                    taak,
                    Map.of(
                            "geconstateerd",
                            "true",
                            "feiten",
                            "Geld bij de deur",
                            "rapportnummer",
                            "PV-1",
                            "vervolg",
                            "Eigen onderzoek",
                            "afgeschermd",
                            Boolean.toString(loop.partner(taak).equals("POLITIE"))));
        }

        assertThat(tekst(Rol.CASUSREGISSEUR)).contains("Bevindingen: Politie", "Bevindingen: Toezicht van de gemeente");
        assertThat(tekst(Rol.TOEZICHT))
                .contains("Bevindingen: Toezicht van de gemeente")
                .doesNotContain("Bevindingen: Politie");
        assertThat(dossiers.lees(controle, "melder", List.of(Rol.MELDER))).isEmpty();
    }

    /** The municipality fills in the address of AVIM itself; other tests count on a list without it. */
    private void metAdresVanAvim(Runnable stap) {
        database.sql("update ketenpartner set email = 'avim@example.nl' where code = 'AVIM'")
                .update();
        try {
            stap.run();
        } finally {
            database.sql("update ketenpartner set email = null where code = 'AVIM'")
                    .update();
        }
    }

    private List<String> tekstAan(String adres) throws MessagingException, IOException {
        List<String> teksten = new ArrayList<>();
        for (MimeMessage bericht : post.berichten()) {
            if (bericht.getAllRecipients()[0].toString().equals(adres)) {
                teksten.add(bericht.getContent().toString());
            }
        }
        return teksten;
    }

    private String tekst(Rol rol) {
        Dossier dossier = dossiers.lees(controle, rol.groep(), List.of(rol)).orElseThrow();
        StringBuilder tekst = new StringBuilder();
        dossier.blokken().forEach(blok -> {
            tekst.append(blok.titel()).append('\n');
            blok.regels().forEach(regel -> tekst.append(regel.label())
                    .append(": ")
                    .append(regel.waarde())
                    .append('\n'));
        });
        return tekst.toString();
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
