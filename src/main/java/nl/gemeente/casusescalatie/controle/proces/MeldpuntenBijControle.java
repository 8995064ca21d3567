package nl.gemeente.casusescalatie.controle.proces;

import java.util.List;
import nl.gemeente.casusescalatie.controle.inzage.Controlelijsten;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Which services must be told of a signal that was seen. */
@InModel
@Component
public class MeldpuntenBijControle {

    private final Controlelijsten lijsten;

    MeldpuntenBijControle(Controlelijsten lijsten) {
        this.lijsten = lijsten;
    }

    public List<String> codes(DelegateExecution execution) {
        return lijsten.meldpunten(Zaak.van(execution).nummer()).stream()
                .map(Enum::name)
                .toList();
    }
}
