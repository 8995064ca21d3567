package nl.gemeente.casusescalatie.toegang.proces;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Reads from the deployed models which role works where, so that an analyst who gives a role a task need not ask a
 * programmer for the rights.
 */
@Component
class Werkverdeling {

    private final RepositoryService modellen;

    Werkverdeling(RepositoryService modellen) {
        this.modellen = modellen;
    }

    /** Process id to the candidate groups of its user tasks; a group from an expression is not known in advance. */
    Map<String, Set<String>> werkers() {
        return perProces((model, proces) -> model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroupsList)
                .flatMap(Collection::stream)
                .map(String::trim)
                .filter(groep -> !groep.isEmpty() && !groep.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Process id to the groups that its model names as starters. */
    Map<String, Set<String>> starters() {
        return perProces((model, proces) -> model.getModelElementsByType(Process.class).stream()
                .filter(element -> element.getId().equals(proces))
                .map(Process::getCamundaCandidateStarterGroupsList)
                .flatMap(List::stream)
                .map(String::trim)
                .filter(groep -> !groep.isEmpty())
                .collect(Collectors.toSet()));
    }

    private Map<String, Set<String>> perProces(BiFunction<BpmnModelInstance, String, Set<String>> lees) {
        Map<String, Set<String>> gevonden = new TreeMap<>();
        for (ProcessDefinition definition :
                modellen.createProcessDefinitionQuery().latestVersion().list()) {
            gevonden.computeIfAbsent(definition.getKey(), key -> new HashSet<>())
                    .addAll(lees.apply(modellen.getBpmnModelInstance(definition.getId()), definition.getKey()));
        }
        return gevonden;
    }
}
