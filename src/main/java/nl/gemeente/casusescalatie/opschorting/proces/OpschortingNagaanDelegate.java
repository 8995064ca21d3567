package nl.gemeente.casusescalatie.opschorting.proces;

import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("opschortingNagaanDelegate")
class OpschortingNagaanDelegate implements JavaDelegate {

    private final Opschortingswacht opschortingen;

    OpschortingNagaanDelegate(Opschortingswacht opschortingen) {
        this.opschortingen = opschortingen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean opgeschort = opschortingen.geldtVoor(Zaak.van(execution).nummer());
        execution.setVariables(
                Route.met(OpschortingAfwachtenModel.OPGESCHORT, opgeschort).alsVariabelen());
    }
}
