package nl.gemeente.casusescalatie.routekaart.proces;

import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.routekaart.VeiligThuisInschakelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("veiligThuisInschakelenDelegate")
class VeiligThuisInschakelenDelegate implements JavaDelegate {

    private final VeiligThuisInschakelen veiligThuis;

    VeiligThuisInschakelenDelegate(VeiligThuisInschakelen veiligThuis) {
        this.veiligThuis = veiligThuis;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        veiligThuis.schakelIn(zaak.nummer(), zaak.medewerker());
    }
}
