package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitLezen;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitLezen.Vervolg;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Splits the decision into the parts to carry out. */
@Component("overlegbesluitLezenDelegate")
class OverlegbesluitLezenDelegate implements JavaDelegate {

    private final OverlegbesluitLezen besluiten;

    OverlegbesluitLezenDelegate(OverlegbesluitLezen besluiten) {
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Vervolg besluit = besluiten.lees(Zaak.van(execution).nummer());
        execution.setVariables(
                Route.met(OverlegbesluitUitvoerenModel.BESTUURLIJK, besluit.heeft(Overleguitkomst.BESTUURLIJK_OPPAKKEN))
                        .en(OverlegbesluitUitvoerenModel.OVERDRAGEN, besluit.heeft(Overleguitkomst.OVERDRAGEN))
                        .en(OverlegbesluitUitvoerenModel.HEIT, besluit.heeft(Overleguitkomst.HEIT_AANVRAGEN))
                        .en(OverlegbesluitUitvoerenModel.CONTROLE, besluit.heeft(Overleguitkomst.INTEGRALE_CONTROLE))
                        .en(OverlegbesluitUitvoerenModel.RIEC, besluit.heeft(Overleguitkomst.OPSCHALEN_RIEC))
                        .en(OverlegbesluitUitvoerenModel.DELEN, besluit.deelt())
                        .alsVariabelen());
    }
}
