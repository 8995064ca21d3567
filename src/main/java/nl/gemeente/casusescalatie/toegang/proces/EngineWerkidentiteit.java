package nl.gemeente.casusescalatie.toegang.proces;

import java.util.List;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Werkidentiteit;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

@Component
class EngineWerkidentiteit implements Werkidentiteit {

    private final IdentityService identiteiten;

    EngineWerkidentiteit(IdentityService identiteiten) {
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
