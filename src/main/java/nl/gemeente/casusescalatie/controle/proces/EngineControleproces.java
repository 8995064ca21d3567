package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controleproces;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

@Component
class EngineControleproces implements Controleproces {

    private final Processen processen;

    EngineControleproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void start(Nummer controle, Controlesoort soort) {
        String proces =
                switch (soort) {
                    case INTEGRAAL -> IntegraleControleUitvoerenModel.PROCES;
                    case HEIT -> HeitControleUitvoerenModel.PROCES;
                };
        processen.start(proces, controle, Route.rechtdoor());
    }
}
