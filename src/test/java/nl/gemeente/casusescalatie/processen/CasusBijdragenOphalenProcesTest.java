package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.CasusOpenen;
import nl.gemeente.casusescalatie.casus.CasusStatus;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.CasussenLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking;
import nl.gemeente.casusescalatie.support.Testpost;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Stroomdekking.Doorloopt("casus-bijdragen-ophalen")
class CasusBijdragenOphalenProcesTest {

    private static final String ROL = "casusregisseur";

    private final Procesbaan baan;
    private final CasussenLezen casussen;
    private final Tijdlijn tijdlijn;
    private final Testpost post;
    private final RuntimeService runtime;
    private final JdbcClient database;
    private final Casusproef proef;
    private final CasusOpenen openen;

    private Nummer casus;

    @Autowired
    CasusBijdragenOphalenProcesTest(
            Procesbaan baan,
            CasussenLezen casussen,
            Tijdlijn tijdlijn,
            Testpost post,
            RuntimeService runtime,
            JdbcClient database,
            Casusproef proef,
            CasusOpenen openen) {
        this.baan = baan;
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.post = post;
        this.runtime = runtime;
        this.database = database;
        this.proef = proef;
        this.openen = openen;
    }

    @BeforeEach
    void een_getoetste_casus() {
        adres("'uwv@partner.example'");
        casus = openen.open(proef.opgeschaaldSignaal(null), "systeem");
        baan.rondAfAls(
                ROL,
                casus,
                "casus-toetsen",
                Map.of(
                        "doel",
                        "Uitbuiting stoppen",
                        "themaPast",
                        "true",
                        "georganiseerd",
                        "true",
                        "meerPartnersNodig",
                        "true",
                        "doelbinding",
                        "true",
                        "toelichting",
                        "Besproken met het RIEC"));
    }

    @AfterEach
    void niemand_houdt_een_adres_over() {
        adres("null");
    }

    @Test
    void elke_gevraagde_partner_heeft_een_eigen_taak_en_na_de_laatste_begint_de_analyse() {
        assertThat(baan.groep(baan.taak(casus, "casus-bijdragen-vragen"))).isEqualTo(ROL);
        vraag("POLITIE", "BELASTINGDIENST");

        assertThat(baan.takenMet(casus, "casus-bijdrage-vastleggen"))
                .hasSize(2)
                .allSatisfy(taak -> assertThat(baan.groep(taak)).isEqualTo(ROL))
                .extracting(taak -> runtime.getVariable(taak.getExecutionId(), "bijdragePartner"))
                .containsExactlyInAnyOrder("POLITIE", "BELASTINGDIENST");
        antwoord(Map.of("uitkomst", "BEANTWOORD", "inhoud", "Er is een hit"));
        antwoord(Map.of("uitkomst", "GEWEIGERD", "inhoud", "Loopt een eigen onderzoek"));

        assertThat(baan.doorlopen(casus)).contains("endEvent_bijdragenBinnen");
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
        assertThat(casussen.lees(casus).status()).isEqualTo(CasusStatus.ANALYSE);
    }

    @Test
    void een_partner_krijgt_een_bericht_met_alleen_het_nummer_en_wie_geen_adres_heeft_wordt_gebeld() throws Exception {
        vraag("UWV", "POLITIE");

        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getSubject()).isEqualTo("Bijdrage gevraagd voor " + casus);
        assertThat(post.berichten().get(0).getContent().toString()).doesNotContain("Is het adres bekend?");
        assertThat(zinnen())
                .contains("De uitvraag is verstuurd. Geen e-mailadres bekend, neem zelf contact op met: Politie.");
    }

    @Test
    void wie_niet_antwoordt_krijgt_een_herinnering_en_is_pas_daarna_stil() throws Exception {
        vraag("POLITIE", "UWV");
        String partner = eerstePartner();
        antwoord(Map.of("uitkomst", "BEANTWOORD", "inhoud", "Er is een hit"));
        geweigerd(() -> antwoord(Map.of("uitkomst", "STIL")), "kreeg nog geen herinnering");

        baan.vuurTimer(casus, "event_bijdragenUitgebleven");

        assertThat(baan.doorlopen(casus)).contains("endEvent_partnersHerinnerd");
        String stil = partner.equals("POLITIE") ? "UWV" : "Politie";
        assertThat(zinnen())
                .anyMatch(zin -> zin.startsWith("Herinnerd aan de gevraagde bijdrage: %s.".formatted(stil)));
        assertThat(baan.takenMet(casus, "casus-bijdrage-vastleggen")).hasSize(1);
        antwoord(Map.of("uitkomst", "STIL"));
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
    }

    @Test
    void niemand_van_buiten_het_convenant_komt_door_de_muur() {
        for (String buiten : List.of("ODWH", "VEILIG_THUIS", "SHOP")) {
            geweigerd(() -> vraag("POLITIE", buiten), "hoort niet bij het RIEC-convenant");
        }

        assertThat(zinnen().stream().filter(zin -> zin.startsWith("Geweigerd: iemand wilde")))
                .hasSize(3);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-bijdragen-vragen");
        assertThat(casussen.lees(casus).status()).isEqualTo(CasusStatus.GETOETST);
        assertThat(post.berichten()).isEmpty();
    }

    @Test
    void als_de_post_het_niet_doet_gaat_er_niets_verloren() {
        post.stop();

        assertThatThrownBy(() -> vraag("UWV")).isInstanceOf(Exception.class);
        post.herstel();
        baan.voerJobsUit(casus);

        assertThat(post.berichten()).hasSize(1);
        assertThat(baan.takenMet(casus, "casus-bijdrage-vastleggen")).hasSize(1);
    }

    @Test
    void een_leeg_formulier_een_verkeerde_datum_en_een_andere_rol_worden_geweigerd() {
        geweigerd(
                () -> baan.rondAfAls(ROL, casus, "casus-bijdragen-vragen", Map.of()),
                "Partners: kies minstens één partner.");
        geweigerd(
                () -> baan.rondAfAls(
                        ROL,
                        casus,
                        "casus-bijdragen-vragen",
                        Map.of(
                                "partners",
                                List.of("POLITIE"),
                                "vraag",
                                "Is het adres bekend?",
                                "grondslag",
                                "WGS_RIEC",
                                "uiterlijk",
                                "2026-11-23")),
                "Uiterste datum: kies een datum na vandaag.");
        geweigerd(
                () -> baan.rondAfAls("toezicht", casus, "casus-bijdragen-vragen", Map.of()),
                "Deze taak hoort bij een andere rol.");
        vraag("POLITIE");
        geweigerd(() -> antwoord(Map.of("uitkomst", "BEANTWOORD")), "Bijdrage of reden van de weigering");
    }

    private void vraag(String... partners) {
        baan.rondAfAls(
                ROL,
                casus,
                "casus-bijdragen-vragen",
                Map.of(
                        "partners",
                        List.of(partners),
                        "vraag",
                        "Is het adres bekend?",
                        "grondslag",
                        "WGS_RIEC",
                        "uiterlijk",
                        "2026-12-07"));
    }

    private void antwoord(Map<String, Object> velden) {
        baan.rondEersteAf(casus, "casus-bijdrage-vastleggen", velden);
    }

    private String eerstePartner() {
        return (String) runtime.getVariable(
                baan.takenMet(casus, "casus-bijdrage-vastleggen").get(0).getExecutionId(), "bijdragePartner");
    }

    private void adres(String adres) {
        database.sql("update casuspartner set email = %s where code = 'UWV'".formatted(adres))
                .update();
    }

    private List<String> zinnen() {
        return tijdlijn.van(casus).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
