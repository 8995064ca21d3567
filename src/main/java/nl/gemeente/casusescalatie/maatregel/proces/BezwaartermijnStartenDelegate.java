package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.bezwaar.BezwaartermijnStarten;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("bezwaartermijnStartenDelegate")
class BezwaartermijnStartenDelegate implements JavaDelegate {

    private final BezwaartermijnStarten starten;

    BezwaartermijnStartenDelegate(BezwaartermijnStarten starten) {
        this.starten = starten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        starten.start(zaak.nummer());
    }
}
