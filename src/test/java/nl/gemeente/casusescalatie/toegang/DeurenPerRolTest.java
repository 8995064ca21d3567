package nl.gemeente.casusescalatie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.BelangVastleggen;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role at every door to the work on one signal: who may take it, and that nobody may once he is kept out. */
@Integratietest
class DeurenPerRolTest {

    private static final String ONBEKEND = "S-2026-99999999";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REST = List.of("/engine-rest", "/camunda/api/engine/engine/default");
    /** The role of the task, and the deputy, who is a member of it. */
    private static final Set<Rol> BEOORDELAARS = Set.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER);

    /** Who has a task elsewhere in the process of a signal sees its tasks, and the manager sees all. */
    private static final Set<Rol> ANDERS_BIJ_EEN_SIGNAAL = Set.of(Rol.MANAGER, Rol.ZORG);

    private static final Set<Rol> COCKPIT = Set.of(Rol.MANAGER, Rol.BEHEER);

    private final int poort;
    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final BelangVastleggen belangen;
    private final Verbanden verbanden;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;

    DeurenPerRolTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            SignaalMelden melden,
            BelangVastleggen belangen,
            Verbanden verbanden,
            Nummers nummers,
            Tijdlijn tijdlijn) {
        this.poort = poort;
        this.baan = baan;
        this.melden = melden;
        this.belangen = belangen;
        this.verbanden = verbanden;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void alleen_wie_de_rol_van_de_taak_heeft_pakt_haar_op_en_rondt_haar_af(Rol rol) throws Exception {
        Nummer signaal = signaal();
        Task taak = baan.taak(signaal, "signaal-beoordelen");
        String wie = rol.groep();
        for (String rest : REST) {
            String adres = rest + "/task/" + taak.getId();
            if (!BEOORDELAARS.contains(rol)) {
                assertThat(stuur(wie, rest, "POST", adres + "/claim", claim(wie))
                                .statusCode())
                        .isIn(400, 403, 404);
                assertThat(stuur(wie, rest, "POST", adres + "/complete", "{\"variables\":{}}")
                                .statusCode())
                        .isIn(400, 403, 404);
                assertThat(stuur(wie, rest, "POST", adres + "/assignee", claim("aandachtsfunctionaris"))
                                .statusCode())
                        .isIn(400, 403, 404);
            }
            // Values of forms are nowhere, and who did what before is for the manager.
            assertThat(stuur(wie, rest, "GET", adres + "/form-variables", null).body())
                    .doesNotContain("merk-tekst-8y");
            HttpResponse<String> historie =
                    stuur(wie, rest, "GET", rest + "/history/task?processInstanceBusinessKey=" + signaal, null);
            if (rol != Rol.MANAGER) {
                assertThat(historie.statusCode() == 403 || historie.body().equals("[]"))
                        .as("history for %s: %s", rol, historie.statusCode())
                        .isTrue();
            }
        }
        assertThat(baan.taak(signaal, "signaal-beoordelen").getAssignee()).isNull();
        if (BEOORDELAARS.contains(rol)) {
            assertThat(stuur(wie, REST.get(0), "POST", REST.get(0) + "/task/" + taak.getId() + "/claim", claim(wie))
                            .statusCode())
                    .isEqualTo(204);
        }
        if (rol == Rol.DEELNEMER) {
            assertThat(stuur(wie, REST.get(0), "GET", REST.get(0) + "/filter", null)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void wie_buiten_een_dossier_staat_vindt_met_elke_rol_elke_deur_dicht_ook_van_wat_eruit_voortkwam(Rol rol)
            throws Exception {
        Nummer signaal = signaal();
        Task taak = baan.taak(signaal, "signaal-beoordelen");
        Nummer casus = nummers.volgende(Nummer.Soort.CASUS);
        Nummer maatregel = nummers.volgende(Nummer.Soort.MAATREGEL);
        verbanden.legOnder(signaal, casus);
        verbanden.legOnder(casus, maatregel);
        tijdlijn.noteer(casus, Inzage.ALGEMEEN, "Casus geopend.", "systeem");
        tijdlijn.noteer(maatregel, Inzage.ALGEMEEN, "Maatregel geopend.", "systeem");
        String wie = rol.groep();
        belangen.sluitUit(signaal, wie, "Eigen adres", "manager");

        Deur deur = Deur.persoon(poort, wie);
        for (Nummer nummer : List.of(signaal, casus, maatregel)) {
            for (String adres : List.of(
                    "/dossier/" + nummer,
                    "/dossier/" + nummer + "/belang",
                    "/dossier/" + nummer + "/inzage",
                    "/dossier/" + nummer + "/bijlagen/7b0e7a3e-0000-4000-8000-000000000000",
                    "/overleg/" + nummer + "/verslag",
                    "/api/dossiers/" + nummer)) {
                assertThat(deur.get(adres).statusCode()).as(adres).isEqualTo(404);
            }
            HttpResponse<String> stand = deur.get("/api/signalen/" + nummer);
            assertThat(stand.statusCode()).isIn(403, 404);
            assertThat(stand.body())
                    .as("no other answer than for a number that does not exist")
                    .isEqualTo(deur.get("/api/signalen/" + ONBEKEND).body().replace(ONBEKEND, nummer.waarde()));
        }
        assertThat(deur.get("/api/dossiers/taak/" + taak.getId()).statusCode()).isEqualTo(404);
        for (String rest : REST) {
            String adres = rest + "/task/" + taak.getId();
            assertThat(stuur(wie, rest, "POST", adres + "/claim", claim(wie)).statusCode())
                    .isIn(400, 403, 404);
            assertThat(stuur(wie, rest, "POST", adres + "/complete", "{\"variables\":{}}")
                            .statusCode())
                    .isIn(400, 403, 404);
            for (String pad : List.of("/form-variables", "/variables", "/variables/urgentie")) {
                assertThat(stuur(wie, rest, "GET", adres + pad, null).statusCode())
                        .as(pad)
                        .isIn(403, 404);
            }
        }
        Task nu = baan.taak(signaal, "signaal-beoordelen");
        assertThat(nu.getAssignee()).isNull();
        JsonNode ander = JSON.readTree(Deur.programma(poort, rol == Rol.ZORG ? "jurist" : "zorg")
                .get("/api/dossiers/" + signaal)
                .body());
        assertThat(ander.path("nummer").asText()).as("a colleague goes on").isEqualTo(signaal.waarde());
    }

    /** Cockpit is for who watches or keeps the machine running; a list, a number of tasks or a filter shows a role no work that is not its own. */
    @ParameterizedTest
    @EnumSource(Rol.class)
    void lijsten_tellingen_filters_en_cockpit_verraden_geen_werk_van_een_ander(Rol rol) throws Exception {
        Nummer signaal = signaal();
        String wie = rol.groep();
        String vraag = "?processInstanceBusinessKey=" + signaal;
        for (String rest : REST) {
            HttpResponse<String> taken = stuur(wie, rest, "GET", rest + "/task" + vraag, null);
            HttpResponse<String> aantal = stuur(wie, rest, "GET", rest + "/task/count" + vraag, null);
            boolean ziet = BEOORDELAARS.contains(rol) || ANDERS_BIJ_EEN_SIGNAAL.contains(rol);
            assertThat(taken.statusCode() == 200 && !taken.body().equals("[]"))
                    .as("tasks for %s", rol)
                    .isEqualTo(ziet);
            assertThat(aantal.statusCode() == 200 && !aantal.body().contains(":0"))
                    .as("number of tasks for %s", rol)
                    .isEqualTo(ziet);
            HttpResponse<String> filters = stuur(wie, rest, "GET", rest + "/filter?resourceType=Task", null);
            for (JsonNode filter :
                    filters.statusCode() == 200 ? JSON.readTree(filters.body()) : JSON.createArrayNode()) {
                HttpResponse<String> inhoud = stuur(
                        wie, rest, "GET", rest + "/filter/" + filter.path("id").asText() + "/list", null);
                assertThat(inhoud.body()).as("filter for %s", rol).doesNotContain("merk-tekst-8y");
            }
            HttpResponse<String> processen =
                    stuur(wie, rest, "GET", rest + "/process-instance?businessKey=" + signaal, null);
            assertThat(processen.statusCode() == 200 && !processen.body().equals("[]"))
                    .as("processes for %s", rol)
                    .isEqualTo(COCKPIT.contains(rol));
            HttpResponse<String> waarden = stuur(
                    wie, rest, "GET", rest + "/history/variable-instance?processInstanceBusinessKey=" + signaal, null);
            assertThat(waarden.body()).as("history for %s", rol).doesNotContain("merk-tekst-8y");
        }
        HttpResponse<String> cockpit = Deur.persoon(poort, wie).get("/camunda/app/cockpit/default/");
        assertThat(cockpit.statusCode()).as("Cockpit for %s", rol).isEqualTo(COCKPIT.contains(rol) ? 200 : 403);
    }

    private Nummer signaal() {
        Nummer signaal = melden.meld(
                        Meldingen.melding().omschrijving("merk-tekst-8y").klaar(), "melder", null)
                .nummer();
        baan.voerJobsUit(signaal);
        return signaal;
    }

    private static String claim(String wie) {
        return "{\"userId\":\"%s\"}".formatted(wie);
    }

    /** Programs knock at the one API, the webapps at the other. */
    private HttpResponse<String> stuur(String wie, String rest, String methode, String adres, String inhoud) {
        return rest.startsWith("/engine-rest")
                ? Deur.programma(poort, wie)
                        .send(
                                methode,
                                adres,
                                inhoud,
                                Map.of("Content-Type", "application/json", "Accept", "application/json"))
                : Deur.persoon(poort, wie).webapp(methode, adres, inhoud);
    }
}
