package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalHerwegen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("signaalAgenderenDelegate")
class SignaalAgenderenDelegate implements JavaDelegate {

    private final SignaalHerwegen herwegen;

    SignaalAgenderenDelegate(SignaalHerwegen herwegen) {
        this.herwegen = herwegen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        herwegen.zetOpAgenda(zaak.nummer(), zaak.medewerker());
    }
}
