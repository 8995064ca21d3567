package nl.gemeente.casusescalatie.meldcode.proces;

import nl.gemeente.casusescalatie.meldcode.Meldadvies;
import nl.gemeente.casusescalatie.meldcode.MeldadviesVastleggen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the decision table advised. */
@Component("meldadviesVastleggenDelegate")
class MeldadviesVastleggenDelegate implements JavaDelegate {

    private final MeldadviesVastleggen vastleggen;

    MeldadviesVastleggenDelegate(MeldadviesVastleggen vastleggen) {
        this.vastleggen = vastleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        vastleggen.legVast(zaak.nummer(), zaak.code(MeldcodeDoorlopenModel.MELDADVIES, Meldadvies.class));
    }
}
