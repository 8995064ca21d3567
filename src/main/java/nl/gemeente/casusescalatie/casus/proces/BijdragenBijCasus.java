package nl.gemeente.casusescalatie.casus.proces;

import java.util.List;
import nl.gemeente.casusescalatie.casus.CasussenLezen;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** One task for each partner that was asked. */
@InModel
@Component("bijdragenBijCasus")
public class BijdragenBijCasus {

    private final CasussenLezen casussen;

    BijdragenBijCasus(CasussenLezen casussen) {
        this.casussen = casussen;
    }

    public List<String> partners(DelegateExecution execution) {
        return casussen.openBijdragen(Zaak.van(execution).nummer()).stream()
                .map(Enum::name)
                .toList();
    }
}
