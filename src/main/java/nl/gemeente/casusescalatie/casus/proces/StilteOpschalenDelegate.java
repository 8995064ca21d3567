package nl.gemeente.casusescalatie.casus.proces;

import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.bijdrage.StilteOpschalen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("stilteOpschalenDelegate")
class StilteOpschalenDelegate implements JavaDelegate {

    private final StilteOpschalen opschalen;

    StilteOpschalenDelegate(StilteOpschalen opschalen) {
        this.opschalen = opschalen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        opschalen.schaalOp(
                zaak.nummer(),
                zaak.code(CasusBijdragenOphalenModel.BIJDRAGE_PARTNER, Casuspartner.class),
                zaak.medewerker());
    }
}
