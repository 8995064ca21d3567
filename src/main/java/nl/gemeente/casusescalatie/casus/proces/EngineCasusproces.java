package nl.gemeente.casusescalatie.casus.proces;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casusproces;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

@Component
class EngineCasusproces implements Casusproces {

    private final Processen processen;

    EngineCasusproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void start(Nummer casus) {
        processen.start(CasusBehandelenModel.PROCES, casus, Route.rechtdoor());
    }

    @Override
    public void meldSignaalGevoegd(Nummer casus) {
        processen.meld(CasusBehandelenModel.SIGNAAL_GEVOEGD, casus, Route.rechtdoor());
    }

    @Override
    public void volgActie(Nummer casus, int actie, Instant uiterlijk) {
        processen.start(
                CasusActieUitvoerenModel.PROCES,
                casus,
                Route.met(CasusActieUitvoerenModel.ACTIE, actie)
                        .en(CasusActieUitvoerenModel.ACTIE_UITERLIJK, uiterlijk));
    }
}
