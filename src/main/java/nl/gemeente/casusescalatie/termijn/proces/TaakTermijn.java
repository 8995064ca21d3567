package nl.gemeente.casusescalatie.termijn.proces;

import java.util.Date;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.proces.Taakvolger;
import nl.gemeente.casusescalatie.termijn.Behandeltermijn;
import nl.gemeente.casusescalatie.termijn.Taakbewaking;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Gives each new task the term that {@code bpmn/behandeltermijn-bepalen.dmn} says, and starts its ladder. */
@Component
class TaakTermijn implements Taakvolger {

    static final String BESLISSING = "behandeltermijn-bepalen";

    private final Taakbewaking bewaking;

    TaakTermijn(Taakbewaking bewaking) {
        this.bewaking = bewaking;
    }

    @Override
    public void aangemaakt(DelegateTask taak) {
        Object urgentie = taak.getVariable("urgentie");
        DmnDecisionRuleResult regel = taak.getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        BESLISSING,
                        Variables.putValue("taak", taak.getTaskDefinitionKey())
                                .putValue("urgentie", urgentie == null ? Urgentie.NORMAAL.name() : urgentie))
                .getSingleResult();
        Behandeltermijn termijn = new Behandeltermijn(
                regel.<Number>getEntry("aantal").intValue(),
                Behandeltermijn.Eenheid.valueOf(regel.getEntry("eenheid")),
                regel.<Number>getEntry("herinnering").intValue());
        Nummer nummer = Nummer.van(taak.getExecution().getProcessBusinessKey());
        taak.setDueDate(Date.from(bewaking.begin(taak.getId(), nummer, taak.getName(), termijn)));
    }

    @Override
    public void beeindigd(DelegateTask taak) {
        bewaking.eindig(taak.getId());
    }
}
