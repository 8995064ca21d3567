package nl.gemeente.casusescalatie.controle.proces;

import java.util.List;
import nl.gemeente.casusescalatie.controle.inzage.Controlelijsten;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** For which partners a task is made. */
@InModel
@Component
public class PartnersBijControle {

    private final Controlelijsten lijsten;

    PartnersBijControle(Controlelijsten lijsten) {
        this.lijsten = lijsten;
    }

    public List<String> gevraagd(DelegateExecution execution) {
        return lijsten.gevraagd(Zaak.van(execution).nummer()).stream()
                .map(Enum::name)
                .toList();
    }

    public List<String> deelnemers(DelegateExecution execution) {
        return lijsten.deelnemers(Zaak.van(execution).nummer()).stream()
                .map(Enum::name)
                .toList();
    }
}
