package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitDoorgeven;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process of the signal go on. */
@Component("overlegbesluitDoorgevenDelegate")
class OverlegbesluitDoorgevenDelegate implements JavaDelegate {

    private final OverlegbesluitDoorgeven doorgeven;

    OverlegbesluitDoorgevenDelegate(OverlegbesluitDoorgeven doorgeven) {
        this.doorgeven = doorgeven;
    }

    @Override
    public void execute(DelegateExecution execution) {
        doorgeven.geefDoor(Zaak.van(execution).nummer());
    }
}
