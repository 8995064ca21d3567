package nl.gemeente.casusescalatie.opschorting.proces;

import nl.gemeente.casusescalatie.opschorting.WachtendenInlichten;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("wachtendenInlichtenDelegate")
class WachtendenInlichtenDelegate implements JavaDelegate {

    private final WachtendenInlichten wachtendenInlichten;

    WachtendenInlichtenDelegate(WachtendenInlichten wachtendenInlichten) {
        this.wachtendenInlichten = wachtendenInlichten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        wachtendenInlichten.lichtIn(Zaak.van(execution).nummer());
    }
}
