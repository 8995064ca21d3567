package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.heit.HeitVerzoeken;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("heitVerzoekenDelegate")
class HeitVerzoekenDelegate implements JavaDelegate {

    private final HeitVerzoeken heitVerzoeken;

    HeitVerzoekenDelegate(HeitVerzoeken heitVerzoeken) {
        this.heitVerzoeken = heitVerzoeken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        heitVerzoeken.verzoek(zaak.nummer(), zaak.medewerker());
    }
}
