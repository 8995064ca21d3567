package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalAfsluiten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a signal and says how it ended. */
@Component("signaalAfsluitenDelegate")
class SignaalAfsluitenDelegate implements JavaDelegate {

    private final SignaalAfsluiten afsluiten;

    SignaalAfsluitenDelegate(SignaalAfsluiten afsluiten) {
        this.afsluiten = afsluiten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Afsluitreden reden = afsluiten.sluitAf(Zaak.van(execution).nummer());
        execution.setVariables(
                Route.met(SignaalBehandelenModel.AFSLUITREDEN, reden).alsVariabelen());
    }
}
