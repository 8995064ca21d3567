package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.uitvoering.ControleAfronden;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("controleAfrondenDelegate")
class ControleAfrondenDelegate implements JavaDelegate {

    private final ControleAfronden controleAfronden;

    ControleAfrondenDelegate(ControleAfronden controleAfronden) {
        this.controleAfronden = controleAfronden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(
                Route.met(Controlevariabelen.AFLOOP, controleAfronden.rondAf(zaak.nummer(), zaak.medewerker()))
                        .alsVariabelen());
    }
}
