package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.zienswijze.VoornemenVerzenden;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("voornemenVerzendenDelegate")
class VoornemenVerzendenDelegate implements JavaDelegate {

    private final VoornemenVerzenden verzenden;

    VoornemenVerzendenDelegate(VoornemenVerzenden verzenden) {
        this.verzenden = verzenden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(
                Route.met(Maatregelvariabelen.ZIENSWIJZE_TOT, verzenden.verzend(zaak.nummer(), zaak.medewerker()))
                        .alsVariabelen());
    }
}
