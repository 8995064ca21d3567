package nl.gemeente.casusescalatie.proces.engine;

import java.io.InputStream;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Processtart;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * The form service for people: a task form goes where a completed task goes, a start form goes to the use case that
 * registers the dossier.
 */
class DossierFormService extends FormServiceImpl {

    private final Supplier<Processtart> start;
    private final BiFunction<String, Nummer, ProcessInstance> gestart;
    private final Formulierwoorden woorden;

    /** @param gestart finds the process instance of a process and a number */
    DossierFormService(
            Supplier<Processtart> start,
            BiFunction<String, Nummer, ProcessInstance> gestart,
            Formulierwoorden woorden) {
        this.start = start;
        this.gestart = gestart;
        this.woorden = woorden;
    }

    /** What people see when they open a task, in the words of its dossier. */
    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        // This asks first whether the reader may see the task.
        InputStream bestand = super.getDeployedTaskForm(taskId);
        String nummer = commandExecutor.execute(context ->
                context.getTaskManager().findTaskById(taskId).getExecution().getProcessBusinessKey());
        return woorden.zet(bestand, Nummer.van(nummer));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        Afronding.rondAf(
                properties, () -> commandExecutor.execute(new SubmitTaskFormCmd(taskId, Map.of(), false, false)));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        submitTaskForm(taskId, properties);
        return Variables.createVariables();
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    /** A business key from outside is ignored: the use case gives the number. */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, Map<String, Object> properties) {
        String proces = commandExecutor
                .execute(new GetDeployedProcessDefinitionCmd(processDefinitionId, true))
                .getKey();
        try {
            Nummer nummer = start.get().start(proces, properties);
            return gestart.apply(proces, nummer);
        } catch (RuntimeException e) {
            throw Afronding.vertaald(e);
        }
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
    }
}
