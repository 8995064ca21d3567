package nl.gemeente.casusescalatie.opschorting.proces;

import java.time.Instant;
import java.util.Collection;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.opschorting.Opschortingsproces;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

@Component
class EngineOpschortingsproces implements Opschortingsproces {

    private final Processen processen;

    EngineOpschortingsproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void bewaak(Nummer dossier, long opschorting, Verzoeker verzoeker, Instant herinnering) {
        processen.start(
                OpschortingBewakenModel.PROCES,
                dossier,
                Route.met(OpschortingBewakenModel.OPSCHORTING, opschorting)
                        .en(OpschortingBewakenModel.VERZOEKER, verzoeker)
                        .en(OpschortingBewakenModel.HERINNERMOMENT, herinnering));
    }

    @Override
    public void meldOpgeheven(Collection<Nummer> dossiers) {
        dossiers.forEach(dossier ->
                processen.meldAlsErGewachtWordt(OpschortingAfwachtenModel.OPGEHEVEN, dossier, Route.rechtdoor()));
    }
}
