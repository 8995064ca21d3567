package nl.gemeente.casusescalatie.opschorting.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;

import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For every process that must wait while politie or OM asks so. */
@Component("opschortingNagaanDelegate")
public class OpschortingNagaanDelegate implements JavaDelegate {

    public static final Routevariabele OPGESCHORT = jaNee("opgeschort");

    /** The message that a waiting process catches; afterwards it looks again. */
    public static final String OPGEHEVEN = "opschorting-opgeheven";

    private final Opschortingswacht opschortingen;

    OpschortingNagaanDelegate(Opschortingswacht opschortingen) {
        this.opschortingen = opschortingen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean opgeschort = opschortingen.geldtVoor(Zaak.van(execution).nummer());
        execution.setVariables(Route.met(OPGESCHORT, opgeschort).alsVariabelen());
    }
}
