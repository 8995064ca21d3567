package nl.gemeente.casusescalatie.proces.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * The task service for people: what a form submits never becomes a variable. Tasklist and both REST APIs come through
 * here. Which other doors of a task are closed stands in {@link GeslotenDeuren}.
 */
class DossierTaskService extends TaskServiceImpl {

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        Afronding.rondAf(variables, () -> super.complete(taskId, null));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        complete(taskId, variables);
        return Variables.createVariables();
    }
}
