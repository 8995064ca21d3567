package nl.gemeente.casusescalatie.proces.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * The task service for people: what a form submits never becomes a variable, and the ways around the form are closed. Tasklist and both REST APIs come
 * through here.
 */
class DossierTaskService extends TaskServiceImpl {

    private final Supplier<Belangenwacht> belangen;

    DossierTaskService(Supplier<Belangenwacht> belangen) {
        this.belangen = belangen;
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        Afrondende.rondAf(variables, () -> super.complete(taskId, null));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        complete(taskId, variables);
        return Variables.createVariables();
    }

    @Override
    public void resolveTask(String taskId) {
        throw alleenAfronden();
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        throw alleenAfronden();
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw new TaakGeweigerd(
                "Delegeren kan niet. Geef de taak vrij, of zet de taak op naam van een collega met dezelfde rol.");
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw alleenAfronden();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        throw alleenAfronden();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw alleenAfronden();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw alleenAfronden();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw alleenAfronden();
    }

    @Override
    public void setVariable(String taskId, String variableName, Object value) {
        throw alleenAfronden();
    }

    @Override
    public void setVariableLocal(String taskId, String variableName, Object value) {
        throw alleenAfronden();
    }

    @Override
    public void setVariables(String taskId, Map<String, ? extends Object> variables) {
        throw alleenAfronden();
    }

    @Override
    public void setVariablesLocal(String taskId, Map<String, ? extends Object> variables) {
        throw alleenAfronden();
    }

    @Override
    public void removeVariable(String taskId, String variableName) {
        throw alleenAfronden();
    }

    @Override
    public void removeVariables(String taskId, Collection<String> variableNames) {
        throw alleenAfronden();
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        alleenWieMag(taskId, userId);
        super.claim(taskId, userId);
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        alleenWieMag(taskId, userId);
        super.setAssignee(taskId, userId);
    }

    @Override
    public Comment createComment(@Nullable String taskId, @Nullable String processInstance, String message) {
        throw inHetDossier();
    }

    @Override
    public Attachment createAttachment(
            String type,
            String taskId,
            String processInstanceId,
            String name,
            String description,
            InputStream content) {
        throw inHetDossier();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        throw inHetDossier();
    }

    private void alleenWieMag(String taskId, @Nullable String userId) {
        if (userId == null) {
            return;
        }
        List<IdentityLink> kandidaten = getIdentityLinksForTask(taskId);
        Set<String> groepen = kandidaten.stream()
                .map(IdentityLink::getGroupId)
                .filter(groep -> groep != null)
                .collect(Collectors.toSet());
        boolean lid = commandExecutor.execute(context ->
                context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(userId).list().stream()
                        .anyMatch(groep -> groepen.contains(groep.getId())));
        if (!lid) {
            throw new TaakGeweigerd(
                    "Deze taak hoort bij een andere rol. Alleen wie die rol heeft, kan de taak op naam krijgen.");
        }
        if (isBuiten(taskId, userId)) {
            throw TaakBewaking.persoonlijkBelang();
        }
    }

    private boolean isBuiten(String taskId, String userId) {
        return commandExecutor.execute(context -> context.runWithoutAuthorization(() -> {
            @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
            @Nullable
            String number = task == null ? null : task.getProcessInstance().getBusinessKey();
            return number != null && belangen.get().houdtBuiten(userId, Nummer.van(number));
        }));
    }

    private static TaakGeweigerd alleenAfronden() {
        return new TaakGeweigerd("Een taak verandert alleen door het formulier in te vullen en af te ronden.");
    }

    private static TaakGeweigerd inHetDossier() {
        return new TaakGeweigerd(
                "Opmerkingen en bijlagen bewaart u in het dossier, niet bij de taak. Zo blijft afgeschermd wat over een persoon gaat.");
    }
}
