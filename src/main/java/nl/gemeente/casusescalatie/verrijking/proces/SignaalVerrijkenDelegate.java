package nl.gemeente.casusescalatie.verrijking.proces;

import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.verrijking.SignaalVerrijken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the registers about the place of a signal. */
@Component("signaalVerrijkenDelegate")
class SignaalVerrijkenDelegate implements JavaDelegate {

    private final SignaalVerrijken verrijken;

    SignaalVerrijkenDelegate(SignaalVerrijken verrijken) {
        this.verrijken = verrijken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verrijken.verrijk(Zaak.van(execution).nummer());
    }
}
