package nl.gemeente.casusescalatie.maatregel.proces;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.inzage.MaatregelenLezen;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** One process for each measure that followed from a controle. */
@InModel
@Component("maatregelenBijControle")
public class MaatregelenBijControle {

    private final MaatregelenLezen maatregelen;

    MaatregelenBijControle(MaatregelenLezen maatregelen) {
        this.maatregelen = maatregelen;
    }

    public List<String> nummers(DelegateExecution execution) {
        return maatregelen.nummersBij(Zaak.van(execution).nummer()).stream()
                .map(Nummer::waarde)
                .toList();
    }
}
