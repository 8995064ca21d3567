package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersUitnodigen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("deelnemersUitnodigenDelegate")
class DeelnemersUitnodigenDelegate implements JavaDelegate {

    private final DeelnemersUitnodigen uitnodigen;

    DeelnemersUitnodigenDelegate(DeelnemersUitnodigen uitnodigen) {
        this.uitnodigen = uitnodigen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        uitnodigen.nodigUit(zaak.nummer(), zaak.medewerker());
    }
}
