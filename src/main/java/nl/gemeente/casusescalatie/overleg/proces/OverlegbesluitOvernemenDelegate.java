package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitLezen;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitLezen.Vervolg;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the process of a signal where the decision says; a decision that needs nothing more closes the signal. */
@Component("overlegbesluitOvernemenDelegate")
class OverlegbesluitOvernemenDelegate implements JavaDelegate {

    private final OverlegbesluitLezen besluiten;

    OverlegbesluitOvernemenDelegate(OverlegbesluitLezen besluiten) {
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Vervolg vervolg = besluiten.lees(Zaak.van(execution).nummer());
        execution.setVariables(
                Route.met(SignaalAfwegenModel.UITKOMST_MONITOREN, vervolg.heeft(Overleguitkomst.MONITOREN))
                        .en(SignaalAfwegenModel.UITKOMST_VERRIJKEN, vervolg.heeft(Overleguitkomst.VERRIJKEN))
                        .en(SignaalAfwegenModel.UITKOMST_UITVOEREN, vervolg.uitvoeren())
                        .en(SignaalAfwegenModel.UITKOMST_DEFINITIEF, vervolg.definitief())
                        .enEventueel(SignaalAfwegenModel.HERWEEGMOMENT, vervolg.herweegmoment())
                        .alsVariabelen());
    }
}
