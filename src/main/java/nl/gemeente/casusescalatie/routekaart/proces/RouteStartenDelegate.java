package nl.gemeente.casusescalatie.routekaart.proces;

import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.routekaart.RouteStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("routeStartenDelegate")
class RouteStartenDelegate implements JavaDelegate {

    private final RouteStarten starten;

    RouteStartenDelegate(RouteStarten starten) {
        this.starten = starten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        starten.start(Zaak.van(execution).nummer(), Kaartproces.van(execution).kaart());
    }
}
