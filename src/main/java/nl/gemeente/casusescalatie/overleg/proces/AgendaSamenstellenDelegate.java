package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.agenda.AgendaSamenstellen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("agendaSamenstellenDelegate")
class AgendaSamenstellenDelegate implements JavaDelegate {

    private final AgendaSamenstellen samenstellen;

    AgendaSamenstellenDelegate(AgendaSamenstellen samenstellen) {
        this.samenstellen = samenstellen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(Route.met(
                        SignalenoverlegHoudenModel.SIGNALEN_WACHTEN,
                        samenstellen.stelSamen(zaak.nummer(), zaak.medewerker()))
                .alsVariabelen());
    }
}
