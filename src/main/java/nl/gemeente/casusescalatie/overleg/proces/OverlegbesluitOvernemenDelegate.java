package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;

import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitLezen;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitLezen.Vervolg;
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

    private final OverlegbesluitLezen besluiten;

    OverlegbesluitOvernemenDelegate(OverlegbesluitLezen besluiten) {
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Vervolg vervolg = besluiten.lees(Zaak.van(execution).nummer());
        execution.setVariables(Route.met(MONITOREN, vervolg.heeft(Overleguitkomst.MONITOREN))
                .en(VERRIJKEN, vervolg.heeft(Overleguitkomst.VERRIJKEN))
                .en(UITVOEREN, vervolg.uitvoeren())
                .en(DEFINITIEF, vervolg.definitief())
                .enEventueel(HERWEEG_MOMENT, vervolg.herweegmoment())
                .alsVariabelen());
    }
}
