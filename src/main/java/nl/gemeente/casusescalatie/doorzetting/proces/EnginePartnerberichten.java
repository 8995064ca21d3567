package nl.gemeente.casusescalatie.doorzetting.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Partnerberichten;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

/** The engine carries the message out: it repeats what fails and shows what keeps failing. */
@Component
class EnginePartnerberichten implements Partnerberichten {

    private final Processen processen;

    EnginePartnerberichten(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void klaargezet(Nummer dossier) {
        processen.start(PartnerInformerenModel.PROCES, dossier, Route.rechtdoor());
    }
}
