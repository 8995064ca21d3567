package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static nl.gemeente.casusescalatie.support.Uitvoeringsformulier.rustig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.Toegangswijze;
import nl.gemeente.casusescalatie.controle.uitvoering.BevindingVastleggen.Verslag;
import nl.gemeente.casusescalatie.controle.uitvoering.OntvangstBevestigen.Bevestiging;
import nl.gemeente.casusescalatie.dossier.Dossier;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.support.Uitvoeringsformulier;
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
        loop.uitgevoerd(controle, rustig());
        assertThat(baan.takenMet(controle, "controle-bevinding-vastleggen"))
                .extracting(loop::partner)
                .containsExactlyInAnyOrder(Controlepartner.GEMEENTE_TOEZICHT, Controlepartner.POLITIE);
        assertThat(baan.openFormulieren(controle)).doesNotContain("mensenhandelsignaal-bevestigen");
        loop.bevonden(controle);
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.geenOvertreding());
        assertThat(baan.groep(baan.taak(controle, "controle-rapport-vaststellen")))
                .isEqualTo("casusregisseur");
        baan.rondAf(controle, "controle-rapport-vaststellen", Controleloop.rapport());

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
                () -> loop.uitgevoerd(controle, rustig().van(LocalTime.of(11, 0), LocalTime.of(12, 0))),
                "Politie of OM had op dat moment gevraagd te wachten.");
        assertThat(baan.openFormulieren(controle)).contains("controle-uitvoeren");

        loop.hefOp(controle, controle);
        geweigerd(
                () -> loop.uitgevoerd(controle, rustig().van(LocalTime.of(11, 0), LocalTime.of(12, 0))),
                "Politie of OM had op dat moment gevraagd te wachten.");
        klok.vooruit(Duration.ofHours(2));
        loop.uitgevoerd(controle, rustig().van(LocalTime.of(14, 30), LocalTime.of(15, 30)));
        assertThat(baan.openFormulieren(controle)).containsOnly("controle-bevinding-vastleggen");
    }

    @Test
    void een_controle_kan_tot_het_laatst_vervallen() {
        loop.begin(controle, PROCES);
        baan.rondAf(controle, "controle-uitvoeren", Uitvoeringsformulier.vervallen("Niemand thuis"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_controleVervallen");
    }

    @Test
    void overtredingen_komen_een_voor_een_en_een_hercontrole_wacht_niet_op_maatregelen() {
        loop.begin(controle, PROCES);
        loop.uitgevoerd(controle, rustig());
        loop.bevonden(controle);
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(true, true));
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(false, false));
        geweigerd(
                () -> baan.rondAf(controle, "controle-rapport-vaststellen", Controleloop.rapport(true, null)),
                "Hercontrole rond: vul dit veld in.");
        baan.rondAf(controle, "controle-rapport-vaststellen", Controleloop.rapport(true, LocalDate.of(2027, 1, 11)));

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
                    rustig().metSignaal(
                                    "Een vrouw durfde niets te zeggen",
                                    Uitbuitingsvorm.SEKSUEEL,
                                    Uitbuitingsvorm.ARBEID));
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
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.geenOvertreding());
        assertThat(baan.openFormulieren(controle)).containsOnly("mensenhandelsignaal-bevestigen");
        geweigerd(
                () -> baan.rondTaakAf(bevestigen.get(0), new Bevestiging(VANDAAG.minusDays(1), null)),
                "Bevestigd op: kies een dag vanaf de dag waarop het signaal is doorgegeven");
        baan.rondTaakAf(bevestigen.get(0), new Bevestiging(VANDAAG, "X-1"));
        baan.rondTaakAf(bevestigen.get(1), new Bevestiging(VANDAAG, null));

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
            LocalDate gegeven, LocalDate geldigTot, LocalDate datum, LocalTime begin, String zin) {
        loop.begin(controle, PROCES);
        Uitvoeringsformulier formulier = rustig().op(datum).van(begin, begin).inWoningMetMachtiging(gegeven, geldigTot);

        if (zin == null) {
            loop.uitgevoerd(controle, formulier);
            assertThat(baan.openFormulieren(controle)).containsOnly("controle-bevinding-vastleggen");
            assertThat(tekst(Rol.TOEZICHT)).contains("22 november 2026");
        } else {
            geweigerd(() -> loop.uitgevoerd(controle, formulier), zin);
            assertThat(baan.openFormulieren(controle)).containsExactly("controle-uitvoeren");
        }
    }

    @Test
    void een_woning_gaat_niemand_in_op_de_bevoegdheid_van_een_toezichthouder() {
        loop.begin(controle, PROCES);

        geweigerd(
                () -> loop.uitgevoerd(controle, rustig().inWoning(Toegangswijze.AWB_5_15)),
                "een woning mag u alleen binnengaan met toestemming, met een machtiging");
        geweigerd(
                () -> loop.uitgevoerd(controle, rustig().inWoning(Toegangswijze.MACHTIGING)),
                "Machtiging gegeven door: vul dit veld in.");
        loop.uitgevoerd(controle, rustig().inWoning(Toegangswijze.TOESTEMMING));
        assertThat(baan.openFormulieren(controle)).containsOnly("controle-bevinding-vastleggen");
    }

    @Test
    void of_er_signalen_van_mensenhandel_waren_is_altijd_een_antwoord() {
        loop.begin(controle, PROCES);

        geweigerd(
                () -> baan.rondAf(controle, "controle-uitvoeren", zonder(rustig().ingevuld(), "signaalGezien")),
                "Zijn er signalen van mensenhandel gezien: vul dit veld in.");
        geweigerd(
                () -> loop.uitgevoerd(controle, rustig().metSignaal("Zij durfde niets te zeggen")),
                "Signalen van welke vorm: vul dit veld in.");
        geweigerd(
                () -> loop.uitgevoerd(controle, rustig().metSignaalZonderToelichting(Uitbuitingsvorm.CRIMINEEL)),
                "schrijf kort op welke signalen van mensenhandel er waren");
    }

    @Test
    void een_controle_over_middernacht_eindigt_de_volgende_dag() {
        loop.begin(controle, PROCES);
        loop.uitgevoerd(controle, rustig().op(VANDAAG.minusDays(1)).van(LocalTime.of(23, 0), LocalTime.of(1, 0)));

        assertThat(tekst(Rol.TOEZICHT)).contains("23 november 2026 om 01:00");
    }

    @Test
    void wat_een_partner_afschermt_leest_alleen_de_casusregisseur() {
        loop.begin(controle, PROCES);
        loop.uitgevoerd(controle, rustig());
        geweigerd(
                () -> baan.rondEersteAf(
                        controle, "controle-bevinding-vastleggen", new Verslag(true, "Geld", null, null, null)),
                "Mag alleen de casusregisseur dit lezen: vul dit veld in.");
        for (Task taak : baan.takenMet(controle, "controle-bevinding-vastleggen")) {
            baan.rondTaakAf(
                    taak,
                    new Verslag(
                            true,
                            "Geld bij de deur",
                            "PV-1",
                            "Eigen onderzoek",
                            loop.partner(taak) == Controlepartner.POLITIE));
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
