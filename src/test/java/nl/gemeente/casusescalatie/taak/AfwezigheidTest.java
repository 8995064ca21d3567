package nl.gemeente.casusescalatie.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.taak.Proeftaken.Proeftaak;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is away keeps no task waiting, and no message about a term goes to an empty chair. */
@Integratietest
class AfwezigheidTest {

    private static final String PAGINA = "/afwezigheid";

    private final int poort;
    private final Afwezigheden afwezigheden;
    private final IdentityService identiteiten;
    private final Waarneming waarneming;
    private final Taakbewaking bewaking;
    private final Testpost post;
    private final Testklok klok;
    private final JdbcClient database;
    private final Proeftaken proeftaken;

    Proeftaak taak;
    Deur ans;

    AfwezigheidTest(
            @LocalServerPort int poort,
            Afwezigheden afwezigheden,
            IdentityService identiteiten,
            Waarneming waarneming,
            Taakbewaking bewaking,
            Testpost post,
            Testklok klok,
            JdbcClient database,
            Proeftaken proeftaken) {
        this.poort = poort;
        this.afwezigheden = afwezigheden;
        this.identiteiten = identiteiten;
        this.waarneming = waarneming;
        this.bewaking = bewaking;
        this.post = post;
        this.klok = klok;
        this.database = database;
        this.proeftaken = proeftaken;
    }

    /** Monday 23 November 2026, 10:00. */
    @BeforeEach
    void maak_een_taak() {
        taak = proeftaken.maak();
        ans = Deur.persoon(poort, "aandachtsfunctionaris");
    }

    /** The tests share one database: everybody is back. */
    @AfterEach
    void iedereen_is_er_weer() {
        database.sql("delete from afwezigheid").update();
    }

    @Test
    void de_taak_op_naam_gaat_op_de_eerste_dag_naar_de_vervanger_en_maar_eenmaal() {
        taak.pak("aandachtsfunctionaris");
        assertThat(bewaar(ans, "2026-11-24", "2026-11-27", "plaatsvervanger").statusCode())
                .isEqualTo(302);
        begin();
        assertThat(taak.behandelaar()).isEqualTo("aandachtsfunctionaris");

        klok.zet(LocalDateTime.of(2026, 11, 24, 0, 1));
        begin();
        assertThat(taak.behandelaar()).isEqualTo("plaatsvervanger");
        assertThat(taak.zinnen())
                .containsExactly(
                        "De behandelaar is afwezig. De taak \"Proef beoordelen\" staat nu op naam van plaatsvervanger.");

        taak.pak("aandachtsfunctionaris");
        begin();
        assertThat(taak.behandelaar()).as("Works while away, on purpose").isEqualTo("aandachtsfunctionaris");
    }

    @Test
    void zonder_vervanger_komt_de_taak_vrij() {
        taak.pak("aandachtsfunctionaris");
        bewaar(ans, "2026-11-23", "2026-11-23", "");
        begin();

        assertThat(taak.behandelaar()).isNull();
        assertThat(taak.zinnen())
                .containsExactly("De behandelaar is afwezig. De taak \"Proef beoordelen\" is vrijgegeven.");
    }

    @Test
    void is_van_een_rol_niemand_er_dan_hoort_de_plaatsvervanger_het_meteen_en_niet_pas_na_de_termijn()
            throws Exception {
        assertThat(waarneming.zonderIemand()).isEmpty();
        bewaar(ans, "2026-11-23", "2026-11-27", "");
        waarnemen();
        waarnemen();

        assertThat(taak.groepen()).containsExactly("aandachtsfunctionaris", "plaatsvervanger");
        assertThat(taak.zinnen())
                .containsExactly(
                        "Wie de taak \"Proef beoordelen\" kan doen, is afwezig. De plaatsvervanger kan de taak nu ook doen.");
        taak.verstuur();
        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getSubject()).isEqualTo("Waarnemen: taak voor " + taak.nummer());
        assertThat(post.berichten().get(0).getAllRecipients()[0]).hasToString("plaatsvervanger@gemeente.example");
    }

    @Test
    void een_herinnering_gaat_naar_wie_er_wel_is() throws Exception {
        bewaar(ans, "2026-11-27", "2026-11-27", "");
        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        taak.beklim();
        taak.verstuur();

        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getAllRecipients()[0]).hasToString("plaatsvervanger@gemeente.example");
    }

    /** Somebody with two roles, whose stand-in has the other one. */
    @Test
    void een_vervanger_zonder_de_rol_van_de_taak_krijgt_haar_niet_en_hoort_er_niets_van() throws Exception {
        try {
            proeftaken.persona("dubbel", "aandachtsfunctionaris", "toezicht");
            taak.pak("dubbel");
            afwezigheden.legVast(
                    "dubbel",
                    new Afwezigheden.Afwezigheidsopgave(
                            LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27), "toezicht"),
                    "dubbel");
            begin();
            assertThat(taak.behandelaar()).isNull();
            assertThat(taak.zinnen())
                    .containsExactly("De behandelaar is afwezig. De taak \"Proef beoordelen\" is vrijgegeven.");

            klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
            taak.beklim();
            taak.verstuur();
            assertThat(post.berichten())
                    .extracting(mail -> mail.getAllRecipients()[0].toString())
                    .containsExactlyInAnyOrder(
                            "aandachtsfunctionaris@gemeente.example", "plaatsvervanger@gemeente.example");
        } finally {
            identiteiten.deleteUser("dubbel");
        }
    }

    @Test
    void een_fout_staat_bij_het_veld_en_er_wordt_niets_bewaard() {
        assertThat(bewaar(ans, "morgen", "2026-11-27", "").body())
                .contains("Eerste dag: kies een datum.", "value=\"2026-11-27\"");
        assertThat(bewaar(ans, "2026-11-27", "2026-11-26", "").body())
                .contains("Laatste dag: kies de eerste dag of een latere dag.");
        assertThat(bewaar(ans, "2026-11-02", "2026-11-06", "").body())
                .contains("Laatste dag: kies vandaag of een latere dag.");
        assertThat(bewaar(ans, "2026-11-24", "2026-11-27", "jurist").body())
                .contains("Vervanger: kies iemand met dezelfde rol.");
        assertThat(aantal()).isZero();

        bewaar(ans, "2026-11-24", "2026-11-27", "");
        assertThat(bewaar(ans, "2026-11-27", "2026-11-30", "").body())
                .contains("Eerste dag: over deze dagen is al afwezigheid vastgelegd.");
        assertThat(bewaar(Deur.persoon(poort, "plaatsvervanger"), "2026-11-26", "2026-11-26", "aandachtsfunctionaris")
                        .body())
                .contains("Vervanger: deze collega is dan zelf afwezig.");
        assertThat(aantal()).isEqualTo(1);
    }

    @Test
    void een_manager_legt_het_vast_voor_een_zieke_collega_en_een_ander_niet() {
        Deur manager = Deur.persoon(poort, "manager");
        assertThat(manager.get(PAGINA).body()).contains("Wie is afwezig?");
        assertThat(ans.get(PAGINA).body()).doesNotContain("Wie is afwezig?");
        assertThat(bewaar(manager, "jurist", "2026-11-23", "2026-11-27", "zorg").body())
                .contains("Vervanger: kies iemand met dezelfde rol.", "2026-11-27");
        assertThat(bewaar(manager, "jurist", "2026-11-23", "2026-11-27", "").statusCode())
                .isEqualTo(302);
        assertThat(manager.get(PAGINA).body()).contains("<h3>jurist</h3>");
        assertThat(ans.get(PAGINA).body()).doesNotContain("jurist");

        assertThat(bewaar(ans, "toezicht", "2026-11-23", "2026-11-27", "").body())
                .contains("Alleen een manager legt vast dat een ander afwezig is.");
        long id = database.sql("select id from afwezigheid").query(Long.class).single();
        weg(ans, id);
        assertThat(aantal()).isEqualTo(1);
        weg(manager, id);
        assertThat(aantal()).isZero();
    }

    private HttpResponse<String> bewaar(Deur deur, String van, String totEnMet, String vervanger) {
        return bewaar(deur, null, van, totEnMet, vervanger);
    }

    private static HttpResponse<String> bewaar(Deur deur, String wie, String van, String totEnMet, String vervanger) {
        Map<String, String> velden = new HashMap<>(
                Map.of("van", van, "totEnMet", totEnMet, "vervanger", vervanger, "_csrf", deur.csrf(PAGINA)));
        if (wie != null) {
            velden.put("wie", wie);
        }
        return deur.form(PAGINA, velden);
    }

    private static void weg(Deur deur, long id) {
        deur.form(PAGINA + "/" + id + "/weg", Map.of("_csrf", deur.csrf(PAGINA)));
    }

    private void begin() {
        waarneming.teBeginnen().forEach(waarneming::begin);
    }

    private void waarnemen() {
        waarneming.zonderIemand().stream().filter(taak.id()::equals).forEach(bewaking::laatWaarnemen);
    }

    private long aantal() {
        return database.sql("select count(*) from afwezigheid")
                .query(Long.class)
                .single();
    }
}
