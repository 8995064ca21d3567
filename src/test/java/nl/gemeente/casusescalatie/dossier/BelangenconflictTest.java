package nl.gemeente.casusescalatie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn.Gebeurtenis;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Beoordelingsformulier;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has a personal interest in a dossier meets a closed door everywhere, and the work goes on without him (edge case 24). */
@Integratietest
class BelangenconflictTest {

    private static final String WIE = "aandachtsfunctionaris";
    private static final List<String> REST = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    private final int poort;
    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final BelangVastleggen belangen;
    private final Verbanden verbanden;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final TaskService taken;
    private final Processtart start;

    BelangenconflictTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            SignaalMelden melden,
            BelangVastleggen belangen,
            Verbanden verbanden,
            Nummers nummers,
            Tijdlijn tijdlijn,
            TaskService taken,
            Processtart start) {
        this.poort = poort;
        this.baan = baan;
        this.melden = melden;
        this.belangen = belangen;
        this.verbanden = verbanden;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.taken = taken;
        this.start = start;
    }

    @Test
    void wie_een_persoonlijk_belang_meldt_vindt_elke_deur_dicht_en_collegas_gaan_verder() {
        Nummer signaal = signaal();
        Task taak = baan.taak(signaal, "signaal-beoordelen");
        assertThat(engine(WIE, REST.get(0), "POST", taak, "/claim", "{\"userId\":\"%s\"}".formatted(WIE)))
                .isEqualTo(204);
        Deur deur = Deur.persoon(poort, WIE);
        String pagina = "/dossier/" + signaal + "/belang";

        HttpResponse<String> gemeld = deur.form(pagina + "/eigen", Map.of("_csrf", deur.csrf(pagina)));

        assertThat(gemeld.statusCode()).isEqualTo(200);
        assertThat(gemeld.body()).contains("Uw persoonlijk belang is gemeld");
        for (String adres : List.of(
                "/dossier/" + signaal,
                pagina,
                "/dossier/" + signaal + "/bijlagen/7b0e7a3e-0000-4000-8000-000000000000",
                "/api/dossiers/" + signaal,
                "/api/signalen/" + signaal,
                "/api/dossiers/taak/" + taak.getId())) {
            HttpResponse<String> antwoord = deur.get(adres);
            assertThat(antwoord.statusCode()).as(adres).isEqualTo(404);
            assertThat(antwoord.body()).as(adres).doesNotContain("Tijdens een ronde");
        }
        for (String rest : REST) {
            assertThat(engine(WIE, rest, "POST", taak, "/claim", "{\"userId\":\"%s\"}".formatted(WIE)))
                    .isEqualTo(403);
            assertThat(engine(WIE, rest, "POST", taak, "/complete", "{\"variables\":{}}"))
                    .isEqualTo(403);
            assertThat(engine(WIE, rest, "POST", taak, "/submit-form", "{\"variables\":{}}"))
                    .isEqualTo(403);
            assertThat(engine(WIE, rest, "GET", taak, "/form-variables", null)).isEqualTo(403);
            assertThat(engine(WIE, rest, "GET", taak, "/variables", null)).isEqualTo(403);
            assertThat(engine(WIE, rest, "GET", taak, "/variables/urgentie", null))
                    .isEqualTo(403);
            assertThat(engine("plaatsvervanger", rest, "POST", taak, "/assignee", "{\"userId\":\"%s\"}".formatted(WIE)))
                    .as("a colleague cannot put it on that name either")
                    .isEqualTo(403);
        }
        assertThatThrownBy(() -> taken.setAssignee(taak.getId(), WIE))
                .as("nor the product itself, for a colleague who is away")
                .isInstanceOf(TaakGeweigerd.class);
        assertThat(baan.taak(signaal, "signaal-beoordelen").getAssignee()).isNull();
        assertThat(zinnen(signaal))
                .contains(
                        "Een medewerker meldde een persoonlijk belang en werkt niet meer aan dit dossier.",
                        "Een taak is vrijgegeven: wie eraan werkte, wordt buiten dit dossier gehouden.");
        assertThat(engine("plaatsvervanger", REST.get(0), "POST", taak, "/claim", "{\"userId\":\"plaatsvervanger\"}"))
                .isEqualTo(204);
        Nummer ander = signaal();
        assertThat(deur.get("/dossier/" + ander).statusCode()).isEqualTo(200);
    }

    @Test
    void het_geldt_ook_voor_wat_eruit_voortkomt_en_een_ander_dossier_verzwijgt_het() {
        Nummer signaal = signaal();
        Nummer casus = nummers.volgende(Nummer.Soort.CASUS);
        Nummer maatregel = nummers.volgende(Nummer.Soort.MAATREGEL);
        Nummer overleg = nummers.volgende(Nummer.Soort.OVERLEG);
        verbanden.legOnder(signaal, casus);
        verbanden.legOnder(casus, maatregel);
        verbanden.legNaast(overleg, signaal);
        tijdlijn.noteer(casus, Inzage.ALGEMEEN, "Casus geopend.", "systeem");
        tijdlijn.noteer(maatregel, Inzage.ALGEMEEN, "Maatregel geopend.", "systeem");
        tijdlijn.noteer(overleg, Inzage.ALGEMEEN, "Overleg gepland.", "systeem");
        tijdlijn.noteer(overleg, Inzage.ALGEMEEN, "Het overleg besloot over signaal %s.".formatted(signaal), "systeem");

        belangen.meld(signaal, "jurist");

        Deur jurist = Deur.programma(poort, "jurist");
        assertThat(jurist.get("/api/dossiers/" + casus).statusCode()).isEqualTo(404);
        assertThat(jurist.get("/api/dossiers/" + maatregel).statusCode()).isEqualTo(404);
        assertThat(jurist.get("/api/dossiers/" + overleg).body())
                .contains("Overleg gepland")
                .doesNotContain(signaal.waarde());
        assertThat(Deur.programma(poort, "burgemeester")
                        .get("/api/dossiers/" + overleg)
                        .body())
                .contains(signaal.waarde());
    }

    @Test
    void als_niemand_van_de_rol_overblijft_kan_de_manager_de_taak_doen_ook_een_taak_die_later_komt() {
        Nummer signaal = signaal();
        belangen.meld(signaal, WIE);
        assertThat(groepen(signaal, "signaal-beoordelen")).doesNotContain("manager");

        belangen.meld(signaal, "plaatsvervanger");
        assertThat(groepen(signaal, "signaal-beoordelen")).contains("manager");
        assertThat(zinnen(signaal))
                .contains(
                        "Van wie een taak mocht doen, mag nu niemand aan dit dossier werken. Manager kan de taak nu ook doen.");

        baan.rondAfAls(
                "manager",
                signaal,
                "signaal-beoordelen",
                Beoordelingsformulier.oppakken()
                        .slachtoffer(JaNeeOnbekend.NEE, JaNeeOnbekend.NEE)
                        .ingevuld());
        assertThat(baan.openTaken(signaal)).isNotEmpty().allSatisfy(taak -> assertThat(groepen(taak))
                .contains("manager"));
    }

    @Test
    void een_ander_buiten_houden_kan_met_een_reden_die_bijna_niemand_leest_en_alleen_de_manager_heft_het_op() {
        Nummer signaal = signaal();
        String pagina = "/dossier/" + signaal + "/belang";
        Deur voorzitter = Deur.persoon(poort, "overlegvoorzitter");
        String csrf = voorzitter.csrf(pagina);

        HttpResponse<String> zonderReden =
                voorzitter.form(pagina + "/ander", Map.of("_csrf", csrf, "gebruiker", "toezicht", "reden", " "));
        assertThat(zonderReden.statusCode()).isEqualTo(400);
        assertThat(zonderReden.body()).contains("Waarom?", "Schrijf het kort op.");
        assertThat(voorzitter
                        .form(pagina + "/ander", Map.of("_csrf", csrf, "gebruiker", "niemand", "reden", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(voorzitter
                        .form(
                                pagina + "/ander",
                                Map.of("_csrf", csrf, "gebruiker", "toezicht", "reden", "merk-familie-3b"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(Deur.persoon(poort, "toezicht").get("/dossier/" + signaal).statusCode())
                .isEqualTo(404);
        for (String rol : List.of("aandachtsfunctionaris", "overlegvoorzitter", "manager", "privacy")) {
            assertThat(Deur.persoon(poort, rol).get(pagina).body()).as(rol).contains("merk-familie-3b");
        }
        for (String rol : List.of("jurist", "casusregisseur", "zorg", "beheer")) {
            assertThat(Deur.persoon(poort, rol).get(pagina).body()).as(rol).doesNotContain("merk-familie-3b");
        }
        assertThat(String.join(" ", zinnen(signaal))).doesNotContain("merk-familie-3b", "toezicht");

        Deur jurist = Deur.persoon(poort, "jurist");
        assertThat(jurist.form(
                                pagina + "/ander",
                                Map.of("_csrf", jurist.csrf(pagina), "gebruiker", "zorg", "reden", "x"))
                        .statusCode())
                .isEqualTo(404);
        long id = id(
                signaal, voorzitter.get(pagina), Deur.persoon(poort, "manager").get(pagina));
        String opheffen = pagina + "/" + id + "/opheffen";
        assertThat(voorzitter
                        .form(opheffen, Map.of("_csrf", csrf, "reden", "x"))
                        .statusCode())
                .isEqualTo(404);
        Deur manager = Deur.persoon(poort, "manager");
        assertThat(manager.form(opheffen, Map.of("_csrf", manager.csrf(pagina), "reden", "Verhuisd"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Deur.persoon(poort, "toezicht").get("/dossier/" + signaal).statusCode())
                .isEqualTo(200);
        assertThat(manager.get(pagina).body()).contains("Opgeheven door manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldcode-doorlopen"})
    void een_nieuw_proces_bij_dat_dossier_begint_niet(String proces) {
        Nummer signaal = signaal();
        belangen.meld(signaal, "zorg");

        assertThatThrownBy(() -> baan.als(
                        "zorg",
                        () -> start.start(proces, Map.of("signaalnummer", signaal.waarde(), "sector", "gemeente"))))
                .isInstanceOf(Weigering.class);
        assertThat(baan.loopt(signaal, proces)).isFalse();
    }

    @Test
    void twee_keer_melden_is_een_keer() {
        Nummer signaal = signaal();
        belangen.meld(signaal, "zorg");
        assertThatThrownBy(() -> belangen.meld(signaal, "zorg"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al buiten dit dossier");
    }

    @Test
    void tegelijk_melden_is_ook_een_keer() throws Exception {
        Nummer signaal = signaal();
        ExecutorService mensen = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tegelijk = Collections.nCopies(4, () -> {
                try {
                    belangen.meld(signaal, "zorg");
                    return true;
                } catch (Weigering alGemeld) {
                    return false;
                }
            });
            long gelukt = 0;
            for (Future<Boolean> een : mensen.invokeAll(tegelijk)) {
                gelukt += een.get() ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        } finally {
            mensen.shutdown();
        }
    }

    private Nummer signaal() {
        Nummer signaal =
                melden.meld(Meldingen.melding().klaar(), "melder", null).nummer();
        baan.voerJobsUit(signaal);
        return signaal;
    }

    private static long id(Nummer signaal, HttpResponse<String> zonderKnop, HttpResponse<String> metKnop) {
        assertThat(zonderKnop.body()).doesNotContain("/opheffen");
        var adres = java.util.regex.Pattern.compile("/dossier/" + signaal + "/belang/(\\d+)/opheffen")
                .matcher(metKnop.body());
        assertThat(adres.find()).isTrue();
        return Long.parseLong(adres.group(1));
    }

    private List<String> groepen(Nummer nummer, String formulier) {
        return groepen(baan.taak(nummer, formulier));
    }

    private List<String> groepen(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Gebeurtenis::zin).toList();
    }

    /** Programs knock at the one API, the webapps at the other. */
    private int engine(String rol, String rest, String methode, Task taak, String pad, String inhoud) {
        String adres = rest + "/task/" + taak.getId() + pad;
        return (rest.startsWith("/engine-rest")
                        ? Deur.programma(poort, rol)
                                .send(
                                        methode,
                                        adres,
                                        inhoud,
                                        Map.of("Content-Type", "application/json", "Accept", "application/json"))
                        : Deur.persoon(poort, rol).webapp(methode, adres, inhoud))
                .statusCode();
    }
}
