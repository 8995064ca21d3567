package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleOpenen;
import nl.gemeente.casusescalatie.proces.Procesvariabelen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("heitControleOpenenDelegate")
class HeitControleOpenenDelegate implements JavaDelegate {

    private final ControleOpenen controleOpenen;

    HeitControleOpenenDelegate(ControleOpenen controleOpenen) {
        this.controleOpenen = controleOpenen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        Nummer controle = controleOpenen.open(zaak.nummer(), Controlesoort.HEIT, zaak.medewerker());
        execution.setVariables(Route.met(Procesvariabelen.HEIT_NUMMER, controle).alsVariabelen());
    }
}
