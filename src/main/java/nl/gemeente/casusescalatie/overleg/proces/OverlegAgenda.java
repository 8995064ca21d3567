package nl.gemeente.casusescalatie.overleg.proces;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaLezen;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Gives the model the signals on the agenda, so that each gets its own bespreking. */
@Component("overlegAgenda")
@InModel
public class OverlegAgenda {

    private final AgendaLezen agenda;

    OverlegAgenda(AgendaLezen agenda) {
        this.agenda = agenda;
    }

    public List<String> signalen(DelegateExecution execution) {
        return agenda.teBespreken(Zaak.van(execution).nummer()).stream()
                .map(Nummer::waarde)
                .toList();
    }
}
