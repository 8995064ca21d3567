package nl.gemeente.casusescalatie.routekaart.proces;

import nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.routekaart.RouteAfronden;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the run and hands its first partner to the calling process. */
@Component("routeAfrondenDelegate")
class RouteAfrondenDelegate implements JavaDelegate {

    private final RouteAfronden afronden;

    RouteAfrondenDelegate(RouteAfronden afronden) {
        this.afronden = afronden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Kaartproces kaartproces = Kaartproces.van(execution);
        String advies = afronden.rondAf(Zaak.van(execution).nummer(), kaartproces.kaart())
                .map(Enum::name)
                .orElse(Partnervariabelen.GEEN);
        execution.setVariables(Route.met(kaartproces.advies(), advies).alsVariabelen());
    }
}
