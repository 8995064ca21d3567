package nl.gemeente.casusescalatie.proces.engine;

import java.util.List;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.proces.Taakafronding;
import nl.gemeente.casusescalatie.proces.Taakvolger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Adds to every model what no modeller should have to remember: completion through the use case, the term of each task,
 * and a dossier for each start.
 */
class Modelverrijker extends AbstractBpmnParseListener {

    private final Supplier<Taakafronding> afronding;
    private final Supplier<List<Taakvolger>> volgers;

    Modelverrijker(Supplier<Taakafronding> afronding, Supplier<List<Taakvolger>> volgers) {
        this.afronding = afronding;
        this.volgers = volgers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        String formulier = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, nieuw -> volgers.get().forEach(volger -> volger.aangemaakt(nieuw)));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, klaar -> {
            afronding.get().rondAf(klaar, formulier);
            volgers.get().forEach(volger -> volger.beeindigd(klaar));
        });
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, weg -> volgers.get().forEach(volger -> volger.beeindigd(weg)));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definitie) {
        definitie.addBuiltInListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) Modelverrijker::eistDossier);
    }

    /** A timer starts a process before its dossier exists; every other way in brings the number along. */
    private static void eistDossier(DelegateExecution start) {
        ExecutionEntity uitvoering = (ExecutionEntity) start;
        boolean klok =
                String.valueOf(uitvoering.getActivity().getProperty("type")).startsWith("startTimerEvent");
        if (!klok && (start.getProcessBusinessKey() == null || !Nummer.isNummer(start.getProcessBusinessKey()))) {
            throw new TaakGeweigerd("Een proces begint met een dossier. Gebruik het startformulier.");
        }
    }
}
