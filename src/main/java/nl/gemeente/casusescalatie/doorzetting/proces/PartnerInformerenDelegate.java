package nl.gemeente.casusescalatie.doorzetting.proces;

import nl.gemeente.casusescalatie.doorzetting.PartnerInformeren;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("partnerInformerenDelegate")
class PartnerInformerenDelegate implements JavaDelegate {

    private final PartnerInformeren informeren;

    PartnerInformerenDelegate(PartnerInformeren informeren) {
        this.informeren = informeren;
    }

    @Override
    public void execute(DelegateExecution execution) {
        informeren.informeer(Zaak.van(execution).nummer());
    }
}
