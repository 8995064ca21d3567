package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.overleg.Overlegplan;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVolgensCyclusPlannen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The clock started the process: it gets its meeting, and with it its number. */
@Component("overlegPlannenDelegate")
class OverlegPlannenDelegate implements JavaDelegate {

    private final OverlegVolgensCyclusPlannen plannen;

    OverlegPlannenDelegate(OverlegVolgensCyclusPlannen plannen) {
        this.plannen = plannen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Overlegplan plan = plannen.plan(Medewerker.SYSTEEM);
        execution.setProcessBusinessKey(plan.nummer().waarde());
        execution.setVariables(SignalenoverlegHoudenModel.route(plan).alsVariabelen());
    }
}
