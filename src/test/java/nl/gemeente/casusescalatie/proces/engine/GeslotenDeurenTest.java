package nl.gemeente.casusescalatie.proces.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.proces.ProefDoenModel;
import nl.gemeente.casusescalatie.proces.Processen;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each row of the table, tried in Java and at each address of both REST APIs that leads to it. */
@Integratietest
class GeslotenDeurenTest {

    private static final String ROL = "aandachtsfunctionaris";
    private static final List<String> REST = List.of("/engine-rest", "/camunda/api/engine/engine/default");
    private static final String JSON = "application/json";
    private static final String RAND = "rand7c13";

    private final int poort;
    private final TaskService taken;
    private final RuntimeService runtime;
    private final Processen processen;
    private final Nummers nummers;
    private final Procesbaan baan;
    private final Map<Class<?>, Consumer<Task>> pogingen = new LinkedHashMap<>();

    @Autowired
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
        pogingen.put(
                StartProcessInstanceAtActivitiesCmd.class,
                taak -> runtime.createProcessInstanceByKey(ProefDoenModel.PROCES)
                        .businessKey(
                                nummers.volgende(Nummer.Soort.SIGNAAL).waarde())
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

    static Stream<Arguments> adressen() {
        return Stream.of(
                        adres(ResolveTaskCmd.class, "POST", "/task/{taak}/resolve", "{'variables':{}}"),
                        adres(DelegateTaskCmd.class, "POST", "/task/{taak}/delegate", "{'userId':'plaatsvervanger'}"),
                        adres(HandleTaskBpmnErrorCmd.class, "POST", "/task/{taak}/bpmnError", "{'errorCode':'x'}"),
                        adres(
                                HandleTaskEscalationCmd.class,
                                "POST",
                                "/task/{taak}/bpmnEscalation",
                                "{'escalationCode':'x'}"),
                        adres(
                                SetTaskVariablesCmd.class,
                                "PUT",
                                "/task/{taak}/variables/proefUitkomst",
                                "{'value':'AFGEKEURD'}"),
                        adres(
                                SetTaskVariablesCmd.class,
                                "PUT",
                                "/task/{taak}/localVariables/proefUitkomst",
                                "{'value':'AFGEKEURD'}"),
                        adres(
                                PatchTaskVariablesCmd.class,
                                "POST",
                                "/task/{taak}/variables",
                                "{'modifications':{'proefUitkomst':{'value':'AFGEKEURD'}}}"),
                        adres(
                                PatchTaskVariablesCmd.class,
                                "POST",
                                "/task/{taak}/localVariables",
                                "{'deletions':['proefUitkomst']}"),
                        adres(RemoveTaskVariablesCmd.class, "DELETE", "/task/{taak}/variables/proefUitkomst", null),
                        adres(RemoveTaskVariablesCmd.class, "DELETE", "/task/{taak}/localVariables/naam", null),
                        adres(AddCommentCmd.class, "POST", "/task/{taak}/comment/create", "{'message':'Merkteken'}"),
                        adres(
                                UpdateCommentCmd.class,
                                "PUT",
                                "/task/{taak}/comment",
                                "{'id':'x','message':'Merkteken'}"),
                        adres(
                                CreateAttachmentCmd.class,
                                "POST",
                                "/task/{taak}/attachment/create",
                                "--%1$s\r\nContent-Disposition: form-data; name=\"attachment-name\"\r\n\r\nMerkteken\r\n--%1$s--\r\n"
                                        .formatted(RAND)),
                        adres(
                                StartProcessInstanceAtActivitiesCmd.class,
                                "POST",
                                "/process-definition/key/proef-doen/start",
                                "{'startInstructions':[{'type':'startBeforeActivity','activityId':'userTask_proefBeoordelen'}]}"),
                        adres(
                                AddUserIdentityLinkCmd.class,
                                "POST",
                                "/task/{taak}/identity-links",
                                "{'userId':'jurist','type':'candidate'}"),
                        adres(
                                AddGroupIdentityLinkCmd.class,
                                "POST",
                                "/task/{taak}/identity-links",
                                "{'groupId':'jurist','type':'candidate'}"),
                        adres(
                                DeleteUserIdentityLinkCmd.class,
                                "POST",
                                "/task/{taak}/identity-links/delete",
                                "{'userId':'jurist','type':'candidate'}"),
                        adres(
                                DeleteGroupIdentityLinkCmd.class,
                                "POST",
                                "/task/{taak}/identity-links/delete",
                                "{'groupId':'aandachtsfunctionaris','type':'candidate'}"),
                        adres(
                                SaveTaskCmd.class,
                                "PUT",
                                "/task/{taak}",
                                "{'name':'Proef beoordelen','due':'2030-01-01T00:00:00.000+0100'}"),
                        adres(SaveTaskCmd.class, "POST", "/task/create", "{'name':'Merkteken'}"))
                .flatMap(adres -> REST.stream()
                        .map(rest -> Arguments.of(rest, adres.methode(), adres.pad(), adres.commando(), adres.lijf())));
    }

    static List<Deur> deuren() {
        return GeslotenDeuren.DEUREN;
    }

    @ParameterizedTest(name = "{1} {0}{2}")
    @MethodSource("adressen")
    void elke_gesloten_deur_weigert_aan_beide_kanten_met_haar_eigen_zin(
            String rest, String methode, String pad, Class<?> commando, String lijf) {
        Task taak = proeftaak();
        TaakGeweigerd weigering = deur(commando).weigering();

        HttpResponse<String> antwoord = stuur(rest, methode, rest + pad.replace("{taak}", taak.getId()), lijf);

        assertThat(antwoord.body()).contains(weigering.zin());
        assertThat(antwoord.statusCode()).isEqualTo(weigering.getResponse().getStatus());
        assertThat(baan.openTaken(nummer(taak))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("deuren")
    void elke_gesloten_deur_weigert_wie_is_ingelogd_en_alleen_het_product_zelf_mag_er_soms_door(Deur deur) {
        Task taak = proeftaak();
        Consumer<Task> poging = pogingen.get(deur.commando());

        assertThatThrownBy(() -> baan.als(ROL, () -> {
                    poging.accept(taak);
                    return true;
                }))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage(deur.zin());
        if (deur.openVoorHetProduct()) {
            assertThatCode(() -> poging.accept(taak)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> poging.accept(taak))
                    .as("without a login")
                    .isInstanceOf(TaakGeweigerd.class)
                    .hasMessage(deur.zin());
        }
    }

    @Test
    void elke_rij_van_de_tabel_wordt_beproefd() {
        assertThat(pogingen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        deuren().stream().map(Deur::commando).toList());
    }

    private static Adres adres(Class<?> commando, String methode, String pad, String lijf) {
        return new Adres(commando, methode, pad, lijf == null ? null : lijf.replace('\'', '"'));
    }

    private static Deur deur(Class<?> commando) {
        return deuren().stream()
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
    private HttpResponse<String> stuur(String rest, String methode, String adres, String lijf) {
        String soort = adres.endsWith("/attachment/create") ? "multipart/form-data; boundary=" + RAND : JSON;
        if (rest.equals(REST.get(0))) {
            return nl.gemeente.casusescalatie.support.Deur.programma(poort, ROL)
                    .send(methode, adres, lijf, Map.of("Content-Type", soort, "Accept", JSON));
        }
        var webapp = nl.gemeente.casusescalatie.support.Deur.persoon(poort, ROL);
        webapp.get("/camunda/app/welcome/default/");
        return webapp.send(
                methode,
                adres,
                lijf,
                Map.of(
                        "Content-Type",
                        soort,
                        "Accept",
                        JSON,
                        "X-XSRF-TOKEN",
                        webapp.cookie("XSRF-TOKEN").orElse("")));
    }

    private record Adres(Class<?> commando, String methode, String pad, String lijf) {}
}
