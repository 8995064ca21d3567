package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.overleg.weging.WegingsadviesVastleggen;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("wegingsadviesVastleggenDelegate")
class WegingsadviesVastleggenDelegate implements JavaDelegate {

    private final WegingsadviesVastleggen vastleggen;

    WegingsadviesVastleggenDelegate(WegingsadviesVastleggen vastleggen) {
        this.vastleggen = vastleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        vastleggen.legVast(
                zaak.nummer(SignaalBesprekenModel.OVERLEG),
                zaak.nummer(),
                zaak.code(SignaalBesprekenModel.WEGING_ADVIES, Overleguitkomst.class),
                zaak.medewerker());
    }
}
