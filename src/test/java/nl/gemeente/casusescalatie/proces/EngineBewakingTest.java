package nl.gemeente.casusescalatie.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guards for the published holes of Camunda 7.24, and for what the engine leaves open, each tried at the doors that an attacker has. */
@Integratietest
class EngineBewakingTest {

    private static final String AANVAL = "${''.getClass().forName('java.lang.Runtime')}";
    private static final List<String> REST = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    private final int port;
    private final IdentityService identiteiten;
    private final AuthorizationService rechten;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Processen processen;
    private final Nummers nummers;
    private final Procesbaan baan;
    private final ObjectMapper json;

    EngineBewakingTest(
            @LocalServerPort int port,
            IdentityService identiteiten,
            AuthorizationService rechten,
            RepositoryService repository,
            RuntimeService runtime,
            Processen processen,
            Nummers nummers,
            Procesbaan baan,
            ObjectMapper json) {
        this.port = port;
        this.identiteiten = identiteiten;
        this.rechten = rechten;
        this.repository = repository;
        this.runtime = runtime;
        this.processen = processen;
        this.nummers = nummers;
        this.baan = baan;
        this.json = json;
    }

    static Stream<Arguments> verstopt() {
        return REST.stream().flatMap(rest -> Stream.of("/task", "/task/count").map(path -> Arguments.of(rest, path)));
    }

    @ParameterizedTest
    @MethodSource("verstopt")
    void een_expressie_in_een_vraag_wordt_nooit_uitgevoerd_ook_niet_in_orqueries(String rest, String path) {
        assertThat(vraag("jurist", rest + path, "{\"assigneeExpression\":\"%s\"}".formatted(AANVAL)))
                .isEqualTo(400);
        assertThat(vraag("jurist", rest + path, "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(AANVAL)))
                .isEqualTo(400);
        assertThat(vraag(
                        "jurist",
                        rest + path,
                        "{\"orQueries\":[{\"candidateGroupsExpression\":\"${currentUserGroups()}\"}]}"))
                .isEqualTo(400);
        assertThat(vraag("jurist", rest + path, "{\"orQueries\":[{\"name\":\"x\",\"assignee\":\"jurist\"}]}"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "count"})
    void een_expressie_die_meekomt_met_een_filter_wordt_niet_uitgevoerd(String vorm) throws Exception {
        for (String rest : REST) {
            String filter = json.readTree(
                            als("jurist", rest, "GET", rest + "/filter", null).body())
                    .path(0)
                    .path("id")
                    .asText();
            assertThat(filter).isNotEmpty();
            assertThat(vraag(
                            "jurist",
                            rest + "/filter/" + filter + "/" + vorm,
                            "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(AANVAL)))
                    .isEqualTo(400);
            assertThat(vraag("jurist", rest + "/filter/" + filter + "/" + vorm, "{}"))
                    .isEqualTo(200);
        }
    }

    @Test
    void een_filter_bewaren_is_voor_beheer_en_nooit_met_een_vreemde_expressie() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"proef\",\"query\":%s}";
        for (String rest : REST) {
            assertThat(vraag("jurist", rest + "/filter/create", filter.formatted("{}")))
                    .isEqualTo(403);
            assertThat(vraag(
                            "beheer",
                            rest + "/filter/create",
                            filter.formatted("{\"assigneeExpression\":\"%s\"}".formatted(AANVAL))))
                    .isEqualTo(400);
            assertThat(vraag(
                            "beheer",
                            rest + "/filter/create",
                            filter.formatted("{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(AANVAL))))
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/app/admin/default/setup/"
            })
    void niemand_maakt_een_beheerder_langs_de_installatiepagina(String path) {
        String nieuw =
                "{\"profile\":{\"id\":\"indringer\",\"firstName\":\"I\",\"lastName\":\"N\"},\"credentials\":{\"password\":\"Indringer-2026!\"}}";

        assertThat(Deur.onbekend(port).post(path, nieuw).statusCode()).isNotEqualTo(204);
        assertThat(Deur.persoon(port, "beheer").webapp("POST", path, nieuw).statusCode())
                .isIn(400, 403, 404);
        assertThat(identiteiten.createUserQuery().userId("indringer").count()).isZero();
    }

    @Test
    void de_laatste_beheerder_blijft() {
        assertThat(identiteiten.createUserQuery().memberOfGroup("camunda-admin").list())
                .hasSize(1);
        for (String rest : REST) {
            assertThat(als("beheer", rest, "DELETE", rest + "/group/camunda-admin/members/beheer", null)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(als("beheer", rest, "DELETE", rest + "/user/beheer", null)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(als("beheer", rest, "DELETE", rest + "/group/camunda-admin", null)
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void een_model_ziet_alleen_delegates_en_wat_daarvoor_is_aangewezen() {
        // FEEL and JUEL are the languages of tables and conditions; a language that can do anything is not there.
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .allMatch(taal -> taal.startsWith("feel") || taal.equals("JSP 2.1 EL"));
        for (String bean : List.of("dataSource", "processEngine", "repositoryService", "environment")) {
            assertThatThrownBy(() -> voerUit("${%s.toString()}".formatted(bean)))
                    .as(bean)
                    .hasMessageContaining("PropertyNotFoundException");
        }
        assertThatCode(() -> voerUit("${proefDelegate.toString()}")).doesNotThrowAnyException();
    }

    @Test
    void alleen_beheer_zet_een_model_in_de_engine() {
        for (String rest : REST) {
            for (String rol : List.of("jurist", "aandachtsfunctionaris", "manager")) {
                assertThat(als(rol, rest, "GET", rest + "/deployment", null).body())
                        .as(rol)
                        .isEqualTo("[]");
            }
        }
    }

    @Test
    void van_wie_een_taak_is_en_wanneer_zij_af_moet_zijn_verandert_niemand() {
        Task taak = proeftaak();
        for (String rest : REST) {
            for (String rol : List.of("aandachtsfunctionaris", "beheer")) {
                assertThat(aanTaak(
                                rol, rest, taak, "POST", "/identity-links", "{'groupId':'melder','type':'candidate'}"))
                        .as("group by " + rol)
                        .isIn(403, 404);
                assertThat(aanTaak(
                                rol,
                                rest,
                                taak,
                                "PUT",
                                "",
                                "{'name':'Proef beoordelen','due':'2030-01-01T00:00:00.000+0100'}"))
                        .as("due date by " + rol)
                        .isIn(403, 404);
                assertThat(aanTaak(rol, rest, taak, "POST", "/assignee", "{'userId':'melder'}"))
                        .as("assignee by " + rol)
                        .isIn(400, 403, 404);
            }
        }
        assertThat(baan.taak(nummer(taak), "proef-beoordelen").getAssignee()).isNull();
    }

    @Test
    void wie_een_taak_niet_heeft_opgepakt_rondt_haar_niet_af() {
        Task taak = proeftaak();
        assertThat(als(
                                "aandachtsfunctionaris",
                                REST.get(0),
                                "POST",
                                REST.get(0) + "/task/" + taak.getId() + "/claim",
                                "{\"userId\":\"aandachtsfunctionaris\"}")
                        .statusCode())
                .isEqualTo(204);

        HttpResponse<String> antwoord = als(
                "plaatsvervanger",
                REST.get(0),
                "POST",
                REST.get(0) + "/task/" + taak.getId() + "/complete",
                "{\"variables\":{\"oordeel\":{\"value\":\"GOEDGEKEURD\"}}}");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("Een collega heeft deze taak opgepakt.");
    }

    /** A right is asked anew each time, and what the engine accepts beside the right of a role still holds. */
    @Test
    void een_recht_dat_is_weggenomen_is_meteen_weg_en_een_recht_op_een_taak_telt() {
        Authorization rol = rechten.createAuthorizationQuery()
                .groupIdIn("aandachtsfunctionaris")
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(ProefDoenModel.PROCES)
                .singleResult();
        Task taak = proeftaak();
        Authorization metDeHand = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        metDeHand.setUserId("aandachtsfunctionaris");
        metDeHand.setResource(Resources.TASK);
        metDeHand.setResourceId(taak.getId());
        metDeHand.addPermission(TaskPermissions.TASK_WORK);
        String afronden = "{'variables':{'oordeel':{'value':'GOEDGEKEURD'}}}";
        rol.removePermission(ProcessDefinitionPermissions.TASK_WORK);
        rechten.saveAuthorization(rol);
        try {
            assertThat(aanTaak("aandachtsfunctionaris", REST.get(0), taak, "POST", "/complete", afronden))
                    .isEqualTo(403);

            rechten.saveAuthorization(metDeHand);
            assertThat(aanTaak("aandachtsfunctionaris", REST.get(0), taak, "POST", "/complete", afronden))
                    .isEqualTo(204);
        } finally {
            rol.addPermission(ProcessDefinitionPermissions.TASK_WORK);
            rechten.saveAuthorization(rol);
            rechten.deleteAuthorization(metDeHand.getId());
        }
    }

    private Task proeftaak() {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        processen.start(ProefDoenModel.PROCES, nummer, Route.rechtdoor());
        baan.voerJobsUit(nummer);
        return baan.taak(nummer, "proef-beoordelen");
    }

    private Nummer nummer(Task taak) {
        return Nummer.van(runtime.createProcessInstanceQuery()
                .processInstanceId(taak.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    /** Evaluates an expression as a model would, in a process of its own that is gone afterwards. */
    private void voerUit(String expressie) {
        Deployment model = repository
                .createDeployment()
                .addModelInstance(
                        "proef-expressie.bpmn",
                        Bpmn.createExecutableProcess("proef-expressie")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask()
                                .camundaExpression(expressie)
                                .endEvent()
                                .done())
                .deploy();
        try {
            runtime.startProcessInstanceByKey(
                    "proef-expressie", nummers.volgende(Nummer.Soort.SIGNAAL).waarde());
        } finally {
            repository.deleteDeployment(model.getId(), true);
        }
    }

    private int aanTaak(String rol, String rest, Task taak, String method, String path, String body) {
        return als(rol, rest, method, rest + "/task/" + taak.getId() + path, body.replace('\'', '"'))
                .statusCode();
    }

    private int vraag(String rol, String path, String body) {
        String rest = path.startsWith("/engine-rest") ? REST.get(0) : REST.get(1);
        return als(rol, rest, "POST", path, body).statusCode();
    }

    /** Programs knock at the one API, the webapps at the other. */
    private HttpResponse<String> als(String rol, String rest, String method, String path, String body) {
        return rest.startsWith("/engine-rest")
                ? Deur.programma(port, rol)
                        .send(
                                method,
                                path,
                                body,
                                Map.of("Content-Type", "application/json", "Accept", "application/json"))
                : Deur.persoon(port, rol).webapp(method, path, body);
    }
}
