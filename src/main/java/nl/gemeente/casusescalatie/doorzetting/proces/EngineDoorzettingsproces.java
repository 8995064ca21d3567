package nl.gemeente.casusescalatie.doorzetting.proces;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsproces;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

/** One instance of {@code bpmn/doorzetting-volgen.bpmn} for each doorzetting. */
@Component
class EngineDoorzettingsproces implements Doorzettingsproces {

    private final Processen processen;

    EngineDoorzettingsproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void volg(Nummer dossier, long doorzetting, Ketenpartner partner, Instant reactiemoment) {
        processen.start(
                DoorzettingVolgenModel.PROCES,
                dossier,
                Route.met(DoorzettingVolgenModel.DOORZETTING, doorzetting)
                        .en(DoorzettingVolgenModel.GEKOZEN_PARTNER, partner)
                        .en(DoorzettingVolgenModel.REACTIEMOMENT, reactiemoment));
    }

    @Override
    public void meldIngetrokken(Nummer dossier, long doorzetting) {
        processen.meldAan(DoorzettingVolgenModel.INGETROKKEN, dossier, DoorzettingVolgenModel.DOORZETTING, doorzetting);
    }
}
