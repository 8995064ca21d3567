package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.Meldpunt;
import nl.gemeente.casusescalatie.controle.uitvoering.MensenhandelsignaalDoorgeven;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("mensenhandelsignaalDoorgevenDelegate")
class MensenhandelsignaalDoorgevenDelegate implements JavaDelegate {

    private final MensenhandelsignaalDoorgeven signaalDoorgeven;

    MensenhandelsignaalDoorgevenDelegate(MensenhandelsignaalDoorgeven signaalDoorgeven) {
        this.signaalDoorgeven = signaalDoorgeven;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        signaalDoorgeven.geefDoor(
                zaak.nummer(), zaak.code(Controlevariabelen.MELDPUNT, Meldpunt.class), zaak.medewerker());
    }
}
