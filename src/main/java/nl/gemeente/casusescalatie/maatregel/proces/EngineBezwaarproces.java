package nl.gemeente.casusescalatie.maatregel.proces;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.bezwaar.Bezwaarproces;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.stereotype.Component;

@Component
class EngineBezwaarproces implements Bezwaarproces {

    private final Processen processen;

    EngineBezwaarproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void bewaak(Nummer maatregel, Instant tot) {
        processen.start(BezwaartermijnBewakenModel.PROCES, maatregel, Route.met(Maatregelvariabelen.BEZWAAR_TOT, tot));
    }
}
