package nl.gemeente.casusescalatie.casus.proces;

import nl.gemeente.casusescalatie.casus.bijdrage.BijdragenUitvragen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("bijdragenUitvragenDelegate")
class BijdragenUitvragenDelegate implements JavaDelegate {

    private final BijdragenUitvragen uitvragen;

    BijdragenUitvragenDelegate(BijdragenUitvragen uitvragen) {
        this.uitvragen = uitvragen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        uitvragen.vraagUit(zaak.nummer(), zaak.medewerker());
    }
}
