package nl.gemeente.casusescalatie.casus.proces;

import nl.gemeente.casusescalatie.casus.signaal.CasusOpenen;
import nl.gemeente.casusescalatie.proces.Procesvariabelen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("casusOpenenDelegate")
class CasusOpenenDelegate implements JavaDelegate {

    private final CasusOpenen openen;

    CasusOpenenDelegate(CasusOpenen openen) {
        this.openen = openen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(Route.met(Procesvariabelen.CASUS_NUMMER, openen.open(zaak.nummer(), zaak.medewerker()))
                .alsVariabelen());
    }
}
