package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersBepalen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("deelnemersBepalenDelegate")
class DeelnemersBepalenDelegate implements JavaDelegate {

    private final DeelnemersBepalen bepalen;

    DeelnemersBepalenDelegate(DeelnemersBepalen bepalen) {
        this.bepalen = bepalen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        bepalen.bepaal(zaak.nummer(), zaak.medewerker());
    }
}
