package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Procesvariabelen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.signaal.Signaalproces;
import org.springframework.stereotype.Component;

/** Starts {@code bpmn/signaal-behandelen.bpmn}. */
@Component
class EngineSignaalproces implements Signaalproces {

    private final Processen processen;

    EngineSignaalproces(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void start(Nummer nummer, Startfeiten feiten) {
        processen.start(
                SignaalBehandelenModel.PROCES,
                nummer,
                Route.met(SignaalBehandelenModel.ACUUT_GEVAAR, feiten.acuutGevaar())
                        .en(Procesvariabelen.MINDERJARIG, feiten.minderjarig())
                        .en(SignaalBehandelenModel.GEWELD, feiten.geweld())
                        .en(SignaalBehandelenModel.ERNSTIGE_INDICATOREN, feiten.ernstigeIndicatoren())
                        .en(SignaalBehandelenModel.TERUGKOPPELING_GEVRAAGD, feiten.terugkoppelingGevraagd())
                        .en(Partnervariabelen.PERSOONSADVIES, Partnervariabelen.GEEN)
                        .en(Partnervariabelen.LOCATIEADVIES, Partnervariabelen.GEEN));
    }
}
