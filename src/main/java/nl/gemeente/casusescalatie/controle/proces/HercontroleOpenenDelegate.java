package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.voorbereiding.HercontroleOpenen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("hercontroleOpenenDelegate")
class HercontroleOpenenDelegate implements JavaDelegate {

    private final HercontroleOpenen hercontroleOpenen;

    HercontroleOpenenDelegate(HercontroleOpenen hercontroleOpenen) {
        this.hercontroleOpenen = hercontroleOpenen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        hercontroleOpenen.open(zaak.nummer(), zaak.medewerker());
    }
}
