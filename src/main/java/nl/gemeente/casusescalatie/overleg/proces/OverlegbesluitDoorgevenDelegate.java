package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.Overlegproces;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process of the signal go on, also while the meeting still runs. */
@Component("overlegbesluitDoorgevenDelegate")
class OverlegbesluitDoorgevenDelegate implements JavaDelegate {

    private final Overlegproces proces;

    OverlegbesluitDoorgevenDelegate(Overlegproces proces) {
        this.proces = proces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proces.besluitGenomen(Zaak.van(execution).nummer());
    }
}
