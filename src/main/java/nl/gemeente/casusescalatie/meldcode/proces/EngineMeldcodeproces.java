package nl.gemeente.casusescalatie.meldcode.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.meldcode.Meldcodeproces;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

@Component
class EngineMeldcodeproces implements Meldcodeproces {

    private final Processen processen;

    EngineMeldcodeproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void begin(Nummer signaal) {
        processen.start(MeldcodeDoorlopenModel.PROCES, signaal, Route.rechtdoor());
    }
}
