package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.planning.AnnuleringMelden;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("annuleringMeldenDelegate")
class AnnuleringMeldenDelegate implements JavaDelegate {

    private final AnnuleringMelden melden;

    AnnuleringMeldenDelegate(AnnuleringMelden melden) {
        this.melden = melden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        melden.meld(zaak.nummer(), zaak.medewerker());
    }
}
