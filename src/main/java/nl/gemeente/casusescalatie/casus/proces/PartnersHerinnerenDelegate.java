package nl.gemeente.casusescalatie.casus.proces;

import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.bijdrage.PartnersHerinneren;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("partnersHerinnerenDelegate")
class PartnersHerinnerenDelegate implements JavaDelegate {

    private final PartnersHerinneren herinneren;

    PartnersHerinnerenDelegate(PartnersHerinneren herinneren) {
        this.herinneren = herinneren;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        herinneren.herinner(
                zaak.nummer(),
                zaak.code(CasusBijdragenOphalenModel.BIJDRAGE_PARTNER, Casuspartner.class),
                zaak.medewerker());
    }
}
