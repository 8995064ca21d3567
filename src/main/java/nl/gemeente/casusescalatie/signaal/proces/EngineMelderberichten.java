package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.Melderberichten;
import org.springframework.stereotype.Component;

/** The engine carries the message out: it repeats what fails and shows what keeps failing. */
@Component
class EngineMelderberichten implements Melderberichten {

    private final Processen processen;

    EngineMelderberichten(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void klaargezet(Nummer signaal) {
        processen.start(MelderInformerenModel.PROCES, signaal, Route.rechtdoor());
    }
}
