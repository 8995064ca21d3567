package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.Casusstatus;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdrageVastleggen.Antwoord;
import nl.gemeente.casusescalatie.casus.bijdrage.StilteOpschalen.Stilteafspraak;
import nl.gemeente.casusescalatie.casus.inzage.CasussenLezen;
import nl.gemeente.casusescalatie.casus.signaal.CasusOpenen;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Stroomdekking.Doorloopt("casus-bijdragen-ophalen")
class CasusBijdragenOphalenProcesTest {

    private static final String ROL = "casusregisseur";
    private static final Antwoord STIL = Casusloop.stilte("Wij weten genoeg van de andere partner");

    private final Procesbaan baan;
    private final CasussenLezen casussen;
    private final Tijdlijn tijdlijn;
    private final DossierLezen dossiers;
    private final Testpost post;
    private final RuntimeService runtime;
    private final JdbcClient database;
    private final Casusproef proef;
    private final Casusloop loop;
    private final CasusOpenen openen;

    private Nummer casus;

    CasusBijdragenOphalenProcesTest(
            Procesbaan baan,
            CasussenLezen casussen,
            Tijdlijn tijdlijn,
            DossierLezen dossiers,
            Testpost post,
            RuntimeService runtime,
            JdbcClient database,
            Casusproef proef,
            Casusloop loop,
            CasusOpenen openen) {
        this.baan = baan;
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
        this.post = post;
        this.runtime = runtime;
        this.database = database;
        this.proef = proef;
        this.loop = loop;
        this.openen = openen;
    }

    @BeforeEach
    void een_aangenomen_casus() {
        adres("'uwv@partner.example'");
        casus = openen.open(proef.opgeschaaldSignaal(null), "systeem");
        loop.aangenomen(casus);
    }

    @AfterEach
    void niemand_houdt_een_adres_over() {
        adres("null");
    }

    @Test
    void elke_gevraagde_partner_heeft_een_eigen_taak_en_na_de_laatste_begint_de_analyse() {
        assertThat(baan.groep(baan.taak(casus, "casus-bijdragen-vragen"))).isEqualTo(ROL);
        loop.vraag(casus, Casuspartner.POLITIE, Casuspartner.BELASTINGDIENST);

        assertThat(baan.takenMet(casus, "casus-bijdrage-vastleggen"))
                .hasSize(2)
                .allSatisfy(taak -> assertThat(baan.groep(taak)).isEqualTo(ROL))
                .extracting(taak -> runtime.getVariable(taak.getExecutionId(), "bijdragePartner"))
                .containsExactlyInAnyOrder("POLITIE", "BELASTINGDIENST");
        loop.beantwoord(casus, "Er is een hit");
        loop.geweigerd(casus, "Loopt een eigen onderzoek");

        assertThat(baan.doorlopen(casus)).contains("endEvent_bijdragenBinnen");
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
        assertThat(casussen.lees(casus).status()).isEqualTo(Casusstatus.ANALYSE);
    }

    @Test
    void een_partner_krijgt_een_bericht_met_alleen_het_nummer_en_wie_geen_adres_heeft_wordt_gebeld() throws Exception {
        loop.vraag(casus, Casuspartner.UWV, Casuspartner.POLITIE);

        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getSubject()).isEqualTo("Bijdrage gevraagd voor " + casus);
        assertThat(post.berichten().get(0).getContent().toString()).doesNotContain("Is het adres bekend?");
        assertThat(zinnen())
                .contains("De uitvraag is verstuurd. Geen e-mailadres bekend, neem zelf contact op met: Politie.");
    }

    @Test
    void wie_niet_antwoordt_krijgt_een_herinnering_en_is_pas_daarna_stil() {
        loop.vraag(casus, Casuspartner.POLITIE, true, Casusloop.OVER_TWEE_WEKEN);
        loop.vraag(casus, Casuspartner.UWV, false, LocalDate.of(2026, 12, 14));
        geweigerd(() -> antwoord(STIL), "kreeg nog geen herinnering");
        beantwoord(Casuspartner.UWV);

        baan.vuurTimer(casus, "event_bijdrageUitgebleven");

        assertThat(baan.doorlopen(casus)).contains("endEvent_partnerHerinnerd");
        assertThat(zinnen()).anyMatch(zin -> zin.startsWith("Herinnerd aan de gevraagde bijdrage: Politie."));
        assertThat(baan.takenMet(casus, "casus-bijdrage-vastleggen")).hasSize(1);
        geweigerd(() -> antwoord(Map.of("uitkomst", "STIL")), "Waarom gaat de casus verder zonder deze bijdrage?");
        antwoord(STIL);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
        assertThat(zinnen())
                .contains("Bijdrage van Politie: Geen antwoord. De casus gaat zonder deze bijdrage verder.");
    }

    @Test
    void elke_partner_heeft_zijn_eigen_termijn() {
        loop.vraag(casus, Casuspartner.POLITIE, true, Casusloop.OVER_TWEE_WEKEN);
        loop.vraag(casus, Casuspartner.UWV, false, LocalDate.of(2026, 12, 14));

        assertThat(baan.jobsVan(casus).stream()
                        .map(job -> LocalDate.ofInstant(job.getDuedate().toInstant(), Datum.ZONE)))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2026, 12, 15),
                        // Five working days later somebody higher hears of it.
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 22));
    }

    @Test
    void wie_na_de_herinnering_zwijgt_komt_bij_de_manager_die_niet_leest_wie_het_is() {
        loop.vraag(casus, Casuspartner.POLITIE);
        baan.vuurTimer(casus, "event_bijdrageUitgebleven");
        baan.vuurTimer(casus, "event_partnerZwijgt");

        assertThat(baan.groep(baan.taak(casus, "casus-stilte-bespreken"))).isEqualTo("manager");
        assertThat(dossiers.lees(casus, "manager", List.of(Rol.MANAGER))
                        .orElseThrow()
                        .toString())
                .contains("Een partner antwoordt ook na de herinnering niet.")
                .doesNotContain("Politie", "POLITIE");
        baan.rondAfAls("manager", casus, "casus-stilte-bespreken", new Stilteafspraak("Zij bellen morgen terug"));
        assertThat(baan.doorlopen(casus)).contains("endEvent_stilteBesproken");
        assertThat(dossiers.lees(casus, "casusregisseur", List.of(Rol.CASUSREGISSEUR))
                        .orElseThrow()
                        .toString())
                .contains("Opgeschaald: Politie zwijgt.", "Zij bellen morgen terug");
        antwoord(STIL);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
    }

    @Test
    void een_antwoord_trekt_de_taak_van_de_manager_in() {
        loop.vraag(casus, Casuspartner.POLITIE);
        baan.vuurTimer(casus, "event_bijdrageUitgebleven");
        baan.vuurTimer(casus, "event_partnerZwijgt");

        loop.beantwoord(casus, "Toch een hit");

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
    }

    @Test
    void wat_een_partner_vrijgeeft_heeft_een_gever_een_datum_en_een_soort() {
        loop.vraag(casus, Casuspartner.POLITIE);
        for (String veld : List.of("vrijgegevenDoor", "vrijgegevenOp", "gegevensklasse")) {
            geweigerd(
                    () -> antwoord(zonder(Casusloop.bijdrage("Er is een hit", VANDAAG), veld)),
                    veld.equals("gegevensklasse")
                            ? "Soort gegevens"
                            : veld.equals("vrijgegevenOp") ? "Vrijgegeven op" : "Wie gaf dit vrij?");
        }
        geweigerd(
                () -> antwoord(Casusloop.bijdrage("Er is een hit", VANDAAG.plusDays(1))),
                "Vrijgegeven op: kies vandaag of een eerdere datum.");
        loop.beantwoord(casus, "Er is een hit");

        assertThat(dossiers.lees(casus, "casusregisseur", List.of(Rol.CASUSREGISSEUR))
                        .orElseThrow()
                        .toString())
                .contains("door Coördinator informatie: gegevens uit het RIEC-convenant");
    }

    @Test
    void niemand_van_buiten_het_convenant_komt_door_de_muur() {
        for (Casuspartner buiten : List.of(Casuspartner.ODWH, Casuspartner.VEILIG_THUIS, Casuspartner.SHOP)) {
            geweigerd(
                    () -> loop.vraag(casus, buiten, false, Casusloop.OVER_TWEE_WEKEN),
                    "hoort niet bij het RIEC-convenant");
        }

        assertThat(zinnen().stream().filter(zin -> zin.startsWith("Geweigerd: iemand wilde")))
                .hasSize(3);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-bijdragen-vragen");
        assertThat(casussen.lees(casus).status()).isEqualTo(Casusstatus.GEACCEPTEERD);
        assertThat(post.berichten()).isEmpty();
    }

    @Test
    void als_de_post_het_niet_doet_gaat_er_niets_verloren() {
        post.stop();

        assertThatThrownBy(() -> loop.vraag(casus, Casuspartner.UWV)).isInstanceOf(Exception.class);
        post.herstel();
        baan.voerJobsUit(casus);

        assertThat(post.berichten()).hasSize(1);
        assertThat(baan.takenMet(casus, "casus-bijdrage-vastleggen")).hasSize(1);
    }

    @Test
    void een_leeg_formulier_een_verkeerde_datum_en_een_andere_rol_worden_geweigerd() {
        geweigerd(() -> baan.rondAfAls(ROL, casus, "casus-bijdragen-vragen", Map.of()), "Partner: kies een antwoord.");
        geweigerd(
                () -> loop.vraag(casus, Casuspartner.POLITIE, false, VANDAAG),
                "Uiterste datum: kies een datum na vandaag.");
        geweigerd(
                () -> baan.rondAfAls("toezicht", casus, "casus-bijdragen-vragen", Map.of()),
                "Deze taak hoort bij een andere rol.");
        loop.vraag(casus, Casuspartner.POLITIE);
        geweigerd(() -> antwoord(Map.of("uitkomst", "BEANTWOORD")), "Bijdrage of reden van de weigering");
    }

    private void antwoord(Antwoord antwoord) {
        baan.rondEersteAf(casus, "casus-bijdrage-vastleggen", antwoord);
    }

    private void antwoord(Map<String, Object> velden) {
        baan.rondEersteAf(casus, "casus-bijdrage-vastleggen", velden);
    }

    private void beantwoord(Casuspartner partner) {
        Task taak = baan.takenMet(casus, "casus-bijdrage-vastleggen").stream()
                .filter(open -> partner.name().equals(runtime.getVariable(open.getExecutionId(), "bijdragePartner")))
                .findFirst()
                .orElseThrow();
        baan.rondTaakAf(taak, Casusloop.bijdrage("Er is een hit", VANDAAG));
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
