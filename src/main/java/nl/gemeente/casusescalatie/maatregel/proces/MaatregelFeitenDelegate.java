package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelFeitenLezen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("maatregelFeitenDelegate")
class MaatregelFeitenDelegate implements JavaDelegate {

    private final MaatregelFeitenLezen lezen;

    MaatregelFeitenDelegate(MaatregelFeitenLezen lezen) {
        this.lezen = lezen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        MaatregelFeitenLezen.Feiten feiten = lezen.lees(zaak.nummer());
        execution.setVariables(Route.met(Maatregelvariabelen.HEIT_TEAM, feiten.heitTeam())
                .en(Maatregelvariabelen.VORM_SEKSUEEL, feiten.vormen().contains(Uitbuitingsvorm.SEKSUEEL))
                .en(Maatregelvariabelen.VORM_ARBEID, feiten.vormen().contains(Uitbuitingsvorm.ARBEID))
                .en(Maatregelvariabelen.VORM_CRIMINEEL, feiten.vormen().contains(Uitbuitingsvorm.CRIMINEEL))
                .alsVariabelen());
    }
}
