package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.controle.proces.Controlevariabelen;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelenOpenen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("maatregelenOpenenDelegate")
class MaatregelenOpenenDelegate implements JavaDelegate {

    private final MaatregelenOpenen openen;

    MaatregelenOpenenDelegate(MaatregelenOpenen openen) {
        this.openen = openen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(
                Route.met(Controlevariabelen.MAATREGELEN_NODIG, openen.open(zaak.nummer(), zaak.medewerker()))
                        .alsVariabelen());
    }
}
