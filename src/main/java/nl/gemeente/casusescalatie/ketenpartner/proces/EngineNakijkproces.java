package nl.gemeente.casusescalatie.ketenpartner.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Nakijkproces;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

/** Starts the process and ends its task when the partner was checked elsewhere. */
@Component
class EngineNakijkproces implements Nakijkproces {

    private final Processen processen;

    EngineNakijkproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void start(Nummer nazicht, Ketenpartner partner) {
        processen.start(KetenpartnerNakijkenModel.PROCES, nazicht, Route.met(Partnervariabelen.KETENPARTNER, partner));
    }

    @Override
    public void alNagekeken(Nummer nazicht) {
        processen.meld(KetenpartnerNakijkenModel.NAGEKEKEN, nazicht, Route.rechtdoor());
    }
}
