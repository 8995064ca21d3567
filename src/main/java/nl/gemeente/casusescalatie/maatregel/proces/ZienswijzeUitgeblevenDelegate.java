package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.zienswijze.UitblijvenVastleggen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("zienswijzeUitgeblevenDelegate")
class ZienswijzeUitgeblevenDelegate implements JavaDelegate {

    private final UitblijvenVastleggen vastleggen;

    ZienswijzeUitgeblevenDelegate(UitblijvenVastleggen vastleggen) {
        this.vastleggen = vastleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        execution.setVariables(
                Route.met(Maatregelvariabelen.ZIENSWIJZE, vastleggen.legVast(zaak.nummer(), zaak.medewerker()))
                        .alsVariabelen());
    }
}
