package nl.gemeente.casusescalatie.proces.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.ProefDoenModel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.proces.engine.GeslotenDeuren.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each row of the table, tried in Java and at each address of both REST APIs that leads to it. */
@Integratietest
class GeslotenDeurenTest {

    private static final String ROL = "aandachtsfunctionaris";
    private static final List<String> REST = List.of("/engine-rest", "/camunda/api/engine/engine/default");
    private static final String JSON = "application/json";
    private static final String RAND = "rand7c13";

    private static final List<Poging> ADRESSEN = List.of(
            Poging.van(ResolveTaskCmd.class, "POST", "/task/{taak}/resolve", "{'variables':{}}"),
            Poging.van(DelegateTaskCmd.class, "POST", "/task/{taak}/delegate", "{'userId':'plaatsvervanger'}"),
            Poging.van(HandleTaskBpmnErrorCmd.class, "POST", "/task/{taak}/bpmnError", "{'errorCode':'x'}"),
            Poging.van(HandleTaskEscalationCmd.class, "POST", "/task/{taak}/bpmnEscalation", "{'escalationCode':'x'}"),
            Poging.van(
                    SetTaskVariablesCmd.class, "PUT", "/task/{taak}/variables/proefUitkomst", "{'value':'AFGEKEURD'}"),
            Poging.van(
                    SetTaskVariablesCmd.class,
                    "PUT",
                    "/task/{taak}/localVariables/proefUitkomst",
                    "{'value':'AFGEKEURD'}"),
            Poging.van(
                    PatchTaskVariablesCmd.class,
                    "POST",
                    "/task/{taak}/variables",
                    "{'modifications':{'proefUitkomst':{'value':'AFGEKEURD'}}}"),
            Poging.van(
                    PatchTaskVariablesCmd.class,
                    "POST",
                    "/task/{taak}/localVariables",
                    "{'deletions':['proefUitkomst']}"),
            Poging.van(RemoveTaskVariablesCmd.class, "DELETE", "/task/{taak}/variables/proefUitkomst", null),
            Poging.van(RemoveTaskVariablesCmd.class, "DELETE", "/task/{taak}/localVariables/naam", null),
            Poging.van(AddCommentCmd.class, "POST", "/task/{taak}/comment/create", "{'message':'Merkteken'}"),
            Poging.van(UpdateCommentCmd.class, "PUT", "/task/{taak}/comment", "{'id':'x','message':'Merkteken'}"),
            Poging.van(
                    CreateAttachmentCmd.class,
                    "POST",
                    "/task/{taak}/attachment/create",
                    """
                    --%1$s\r
                    Content-Disposition: form-data; name="attachment-name"\r
                    \r
                    Merkteken\r
                    --%1$s\r
                    Content-Disposition: form-data; name="url"\r
                    \r
                    http://x\r
                    --%1$s--\r
                    """
                            .formatted(RAND)),
            Poging.van(
                    StartProcessInstanceAtActivitiesCmd.class,
                    "POST",
                    "/process-definition/key/proef-doen/start",
                    "{'startInstructions':[{'type':'startBeforeActivity','activityId':'userTask_proefBeoordelen'}]}"),
            Poging.van(
                    AddUserIdentityLinkCmd.class,
                    "POST",
                    "/task/{taak}/identity-links",
                    "{'userId':'jurist','type':'candidate'}"),
            Poging.van(
                    AddGroupIdentityLinkCmd.class,
                    "POST",
                    "/task/{taak}/identity-links",
                    "{'groupId':'jurist','type':'candidate'}"),
            Poging.van(
                    DeleteUserIdentityLinkCmd.class,
                    "POST",
                    "/task/{taak}/identity-links/delete",
                    "{'userId':'jurist','type':'candidate'}"),
            Poging.van(
                    DeleteGroupIdentityLinkCmd.class,
                    "POST",
                    "/task/{taak}/identity-links/delete",
                    "{'groupId':'aandachtsfunctionaris','type':'candidate'}"),
            Poging.van(
                    SaveTaskCmd.class,
                    "PUT",
                    "/task/{taak}",
                    "{'name':'Proef beoordelen','due':'2030-01-01T00:00:00.000+0100'}"));

    private final int poort;
    private final TaskService taken;
    private final RuntimeService runtime;
    private final Processen processen;
    private final Nummers nummers;
    private final Procesbaan baan;
    private final Map<Class<?>, Consumer<Task>> pogingen = new LinkedHashMap<>();

    GeslotenDeurenTest(
            @LocalServerPort int poort,
            TaskService taken,
            RuntimeService runtime,
            Processen processen,
            Nummers nummers,
            Procesbaan baan) {
        this.poort = poort;
        this.taken = taken;
        this.runtime = runtime;
        this.processen = processen;
        this.nummers = nummers;
        this.baan = baan;
        pogingen.put(ResolveTaskCmd.class, taak -> taken.resolveTask(taak.getId()));
        pogingen.put(DelegateTaskCmd.class, taak -> taken.delegateTask(taak.getId(), ROL));
        pogingen.put(HandleTaskBpmnErrorCmd.class, taak -> taken.handleBpmnError(taak.getId(), "x"));
        pogingen.put(HandleTaskEscalationCmd.class, taak -> taken.handleEscalation(taak.getId(), "x"));
        pogingen.put(
                SetTaskVariablesCmd.class, taak -> taken.setVariableLocal(taak.getId(), "proefUitkomst", "AFGEKEURD"));
        pogingen.put(PatchTaskVariablesCmd.class, taak -> ((TaskServiceImpl) taken)
                .updateVariables(taak.getId(), Map.of("proefUitkomst", "AFGEKEURD"), List.of()));
        pogingen.put(RemoveTaskVariablesCmd.class, taak -> taken.removeVariableLocal(taak.getId(), "proefUitkomst"));
        pogingen.put(AddCommentCmd.class, taak -> taken.createComment(taak.getId(), null, "Merkteken"));
        pogingen.put(UpdateCommentCmd.class, taak -> taken.updateTaskComment(taak.getId(), "x", "Merkteken"));
        pogingen.put(
                CreateAttachmentCmd.class,
                taak -> taken.createAttachment("x", taak.getId(), null, "Merkteken", null, "http://x"));
        pogingen.put(SaveAttachmentCmd.class, taak -> taken.saveAttachment(new AttachmentEntity()));
        pogingen.put(StartProcessInstanceAtActivitiesCmd.class, taak -> runtime.createProcessInstanceByKey(
                        ProefDoenModel.PROCES)
                .businessKey(nummers.volgende(Nummer.Soort.SIGNAAL).waarde())
                .startBeforeActivity("userTask_proefBeoordelen")
                .execute());
        pogingen.put(AddUserIdentityLinkCmd.class, taak -> taken.addCandidateUser(taak.getId(), "jurist"));
        pogingen.put(AddGroupIdentityLinkCmd.class, taak -> taken.addCandidateGroup(taak.getId(), "jurist"));
        pogingen.put(DeleteUserIdentityLinkCmd.class, taak -> taken.deleteCandidateUser(taak.getId(), "jurist"));
        pogingen.put(DeleteGroupIdentityLinkCmd.class, taak -> taken.deleteCandidateGroup(taak.getId(), "jurist"));
        pogingen.put(SetTaskOwnerCmd.class, taak -> taken.setOwner(taak.getId(), ROL));
        pogingen.put(SetTaskDueDateCmd.class, taak -> taken.setDueDate(taak.getId(), null));
        pogingen.put(SaveTaskCmd.class, taken::saveTask);
    }

    static List<String> rest() {
        return REST;
    }

    static List<Deur> voorHetProduct() {
        return GeslotenDeuren.DEUREN.stream().filter(Deur::openVoorHetProduct).toList();
    }

    @ParameterizedTest
    @MethodSource("rest")
    void elke_gesloten_deur_weigert_aan_beide_kanten_met_haar_eigen_zin(String rest) {
        Task taak = proeftaak();
        Map<String, Klopper> kloppers = new HashMap<>();

        assertThat(ADRESSEN).allSatisfy(poging -> {
            TaakGeweigerd weigering = deur(poging.commando()).weigering();
            Klopper klopper = kloppers.computeIfAbsent(poging.wie(), wie -> klopper(rest, wie));

            HttpResponse<String> antwoord =
                    klopper.klopt(poging.methode(), rest + poging.pad().replace("{taak}", taak.getId()), poging.lijf());

            assertThat(antwoord.body()).contains(weigering.zin());
            assertThat(antwoord.statusCode()).isEqualTo(weigering.getResponse().getStatus());
        });
        assertThat(baan.openTaken(nummer(taak))).hasSize(1);
    }

    @Test
    void elke_gesloten_deur_weigert_ook_in_java_wie_is_ingelogd() {
        Task taak = proeftaak();

        assertThat(GeslotenDeuren.DEUREN).allSatisfy(deur -> assertThatThrownBy(() -> baan.als(ROL, () -> {
                    pogingen.get(deur.commando()).accept(taak);
                    return true;
                }))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage(deur.zin()));
    }

    @Test
    void wat_niemand_nodig_heeft_is_ook_zonder_inlog_dicht() {
        Task taak = proeftaak();

        assertThat(GeslotenDeuren.DEUREN)
                .filteredOn(deur -> !deur.openVoorHetProduct())
                .isNotEmpty()
                .allSatisfy(deur -> assertThatThrownBy(
                                () -> pogingen.get(deur.commando()).accept(taak))
                        .isInstanceOf(TaakGeweigerd.class)
                        .hasMessage(deur.zin()));
    }

    @ParameterizedTest
    @MethodSource("voorHetProduct")
    void wat_het_product_zelf_doet_gaat_door(Deur deur) {
        Task taak = proeftaak();

        assertThatCode(() -> pogingen.get(deur.commando()).accept(taak)).doesNotThrowAnyException();
    }

    @Test
    void elke_rij_van_de_tabel_wordt_beproefd() {
        assertThat(pogingen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        GeslotenDeuren.DEUREN.stream().map(Deur::commando).toList());
    }

    private static Deur deur(Class<?> commando) {
        return GeslotenDeuren.DEUREN.stream()
                .filter(deur -> deur.commando() == commando)
                .findFirst()
                .orElseThrow();
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

    /** Programs knock at the one API, the webapps at the other. */
    private Klopper klopper(String rest, String wie) {
        if (rest.equals(REST.get(0))) {
            var programma = nl.gemeente.casusescalatie.support.Deur.programma(poort, wie);
            return (methode, adres, lijf) ->
                    programma.send(methode, adres, lijf, Map.of("Content-Type", soort(adres), "Accept", JSON));
        }
        var webapp = nl.gemeente.casusescalatie.support.Deur.persoon(poort, wie);
        webapp.get("/camunda/app/welcome/default/");
        return (methode, adres, lijf) -> webapp.send(
                methode,
                adres,
                lijf,
                Map.of(
                        "Content-Type",
                        soort(adres),
                        "Accept",
                        JSON,
                        "X-XSRF-TOKEN",
                        webapp.cookie("XSRF-TOKEN").orElse("")));
    }

    private static String soort(String adres) {
        return adres.endsWith("/attachment/create") ? "multipart/form-data; boundary=" + RAND : JSON;
    }

    private interface Klopper {
        HttpResponse<String> klopt(String methode, String adres, @Nullable String lijf);
    }

    private record Poging(Class<?> commando, String methode, String pad, @Nullable String lijf) {

        static Poging van(Class<?> commando, String methode, String pad, @Nullable String lijf) {
            return new Poging(commando, methode, pad, lijf == null ? null : lijf.replace('\'', '"'));
        }

        /** To whom may not read the history of a task, the engine says that there is no such task. */
        String wie() {
            return pad.contains("/comment") || pad.contains("/attachment") ? "manager" : ROL;
        }
    }
}
