package nl.gemeente.casusescalatie.routekaart.proces;

import java.util.Optional;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.routekaart.KetenpartnerAdviseren;
import nl.gemeente.casusescalatie.routekaart.Routevraag;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the partner that the decision table gave for a question answered with ja. */
@Component("ketenpartnerAdviserenDelegate")
class KetenpartnerAdviserenDelegate implements JavaDelegate {

    private final KetenpartnerAdviseren adviseren;

    KetenpartnerAdviserenDelegate(KetenpartnerAdviseren adviseren) {
        this.adviseren = adviseren;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        Optional<Ketenpartner> partner = Optional.of(zaak.code(Partnervariabelen.KETENPARTNER_OF_GEEN))
                .filter(code -> !code.equals(Partnervariabelen.GEEN))
                .map(Ketenpartner::valueOf);
        adviseren.adviseer(zaak.nummer(), zaak.code(Kaartproces.ROUTEVRAAG, Routevraag.class), partner);
    }
}
