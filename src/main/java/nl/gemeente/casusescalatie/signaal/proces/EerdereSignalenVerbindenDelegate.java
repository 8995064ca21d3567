package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.proces.Procesvariabelen;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.verband.EerdereSignalenVerbinden;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("eerdereSignalenVerbindenDelegate")
class EerdereSignalenVerbindenDelegate implements JavaDelegate {

    private final EerdereSignalenVerbinden verbinden;

    EerdereSignalenVerbindenDelegate(EerdereSignalenVerbinden verbinden) {
        this.verbinden = verbinden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        verbinden.verbind(zaak.nummer(), zaak.code(Procesvariabelen.URGENTIE, Urgentie.class));
    }
}
