package nl.gemeente.casusescalatie.doorzetting.proces;

import nl.gemeente.casusescalatie.doorzetting.PartnerHerinneren;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("partnerHerinnerenDelegate")
class PartnerHerinnerenDelegate implements JavaDelegate {

    private final PartnerHerinneren herinneren;

    PartnerHerinnerenDelegate(PartnerHerinneren herinneren) {
        this.herinneren = herinneren;
    }

    @Override
    public void execute(DelegateExecution execution) {
        herinneren.herinner(Zaak.van(execution).getal(DoorzettingVolgenModel.DOORZETTING));
    }
}
