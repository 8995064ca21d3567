package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelOpenen;
import nl.gemeente.casusescalatie.proces.Procesvariabelen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("maatregelOpenenDelegate")
class MaatregelOpenenDelegate implements JavaDelegate {

    private final MaatregelOpenen openen;

    MaatregelOpenenDelegate(MaatregelOpenen openen) {
        this.openen = openen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(
                Route.met(Procesvariabelen.MAATREGEL_NUMMER, openen.open(zaak.nummer(), zaak.medewerker()))
                        .alsVariabelen());
    }
}
