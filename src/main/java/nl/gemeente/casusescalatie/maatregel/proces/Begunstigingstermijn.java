package nl.gemeente.casusescalatie.maatregel.proces;

import java.util.Date;
import nl.gemeente.casusescalatie.maatregel.inzage.MaatregelenLezen;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Until when the clock of the begunstigingstermijn runs; asked again after each extension. */
@InModel
@Component("begunstigingstermijn")
public class Begunstigingstermijn {

    private final MaatregelenLezen maatregelen;

    Begunstigingstermijn(MaatregelenLezen maatregelen) {
        this.maatregelen = maatregelen;
    }

    public Date verstreken(DelegateExecution execution) {
        return Date.from(maatregelen.eindeBegunstiging(Zaak.van(execution).nummer()));
    }
}
