package nl.gemeente.casusescalatie.doorzetting.proces;

import nl.gemeente.casusescalatie.doorzetting.DoorzettingIntrekken;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the partner that nothing more is asked. */
@Component("intrekkingMeldenDelegate")
class IntrekkingMeldenDelegate implements JavaDelegate {

    private final DoorzettingIntrekken intrekken;

    IntrekkingMeldenDelegate(DoorzettingIntrekken intrekken) {
        this.intrekken = intrekken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        intrekken.meld(zaak.nummer(), zaak.getal(DoorzettingVolgenModel.DOORZETTING));
    }
}
