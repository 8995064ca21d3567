package nl.gemeente.casusescalatie.toegang.proces;

import java.util.List;
import nl.gemeente.casusescalatie.toegang.EngineIdentiteit;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

@Component
class CamundaIdentiteit implements EngineIdentiteit {

    private final IdentityService identiteiten;

    CamundaIdentiteit(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public void zet(Gebruiker gebruiker) {
        identiteiten.setAuthentication(gebruiker.id(), List.copyOf(gebruiker.groepen()));
    }

    @Override
    public void wis() {
        identiteiten.clearAuthentication();
    }
}
