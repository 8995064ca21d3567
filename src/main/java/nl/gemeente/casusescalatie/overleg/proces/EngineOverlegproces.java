package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Overlegplan;
import nl.gemeente.casusescalatie.overleg.Overlegproces;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

/** Starts the process of a meeting, and tells the process of a signal that it was decided. */
@Component
class EngineOverlegproces implements Overlegproces {

    private final Processen processen;

    EngineOverlegproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void start(Overlegplan plan) {
        processen.start(SignalenoverlegHoudenModel.PROCES, plan.nummer(), SignalenoverlegHoudenModel.route(plan));
    }

    @Override
    public void besluitGenomen(Nummer signaal) {
        processen.meld(SignaalAfwegenModel.BESLUIT_GENOMEN, signaal, Route.rechtdoor());
    }
}
