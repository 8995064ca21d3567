package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderInformeren;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("melderInformerenDelegate")
class MelderInformerenDelegate implements JavaDelegate {

    private final MelderInformeren informeren;

    MelderInformerenDelegate(MelderInformeren informeren) {
        this.informeren = informeren;
    }

    @Override
    public void execute(DelegateExecution execution) {
        informeren.informeer(Zaak.van(execution).nummer());
    }
}
