package nl.gemeente.casusescalatie.routekaart.proces;

import java.util.List;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.routekaart.Adviesvragen;
import nl.gemeente.casusescalatie.routekaart.Routekaart;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The elements of the multi-instance in the map for a location: each question answered with ja gives a partner of its
 * own. Public, because an expression must be able to call it.
 */
@InModel
@Component("locatieadviesvragen")
public class Locatieadviesvragen {

    private final Adviesvragen adviesvragen;

    Locatieadviesvragen(Adviesvragen adviesvragen) {
        this.adviesvragen = adviesvragen;
    }

    public List<String> van(DelegateExecution execution) {
        return adviesvragen.van(Zaak.van(execution).nummer(), Routekaart.LOCATIE).stream()
                .map(Enum::name)
                .toList();
    }
}
