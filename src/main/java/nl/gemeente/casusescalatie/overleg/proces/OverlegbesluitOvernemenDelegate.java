package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;

import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitOvernemen;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitOvernemen.Vervolg;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the process of a signal where the decision says; a decision that asks nothing more closes the signal. */
@Component("overlegbesluitOvernemenDelegate")
class OverlegbesluitOvernemenDelegate implements JavaDelegate {

    private static final Routevariabele MONITOREN = jaNee("uitkomstMonitoren");
    private static final Routevariabele VERRIJKEN = jaNee("uitkomstVerrijken");
    private static final Routevariabele UITVOEREN = jaNee("uitkomstUitvoeren");
    private static final Routevariabele DEFINITIEF = jaNee("uitkomstDefinitief");
    private static final Routevariabele HERWEEG_MOMENT = moment("herweegMoment");

    private final OverlegbesluitOvernemen overnemen;

    OverlegbesluitOvernemenDelegate(OverlegbesluitOvernemen overnemen) {
        this.overnemen = overnemen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Vervolg vervolg = overnemen.neemOver(Zaak.van(execution).nummer());
        Route route = Route.met(MONITOREN, vervolg.heeft(Overleguitkomst.MONITOREN))
                .en(VERRIJKEN, vervolg.heeft(Overleguitkomst.VERRIJKEN))
                .en(UITVOEREN, vervolg.uitvoeren())
                .en(DEFINITIEF, vervolg.definitief());
        execution.setVariables(vervolg.herweegmoment()
                .map(moment -> route.en(HERWEEG_MOMENT, moment))
                .orElse(route)
                .alsVariabelen());
    }
}
