package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalAanvullen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/signaal-afwegen.bpmn}: a signal waits for the meeting, and comes back as often as the meeting wants. */
@Configuration(proxyBeanMethods = false)
class SignaalAfwegenModel {

    static final String PROCES = "signaal-afwegen";

    /** The meeting decided about this signal. */
    static final String BESLUIT_GENOMEN = "overleg-besluit-genomen";

    static final Routevariabele UITKOMST_MONITOREN = Routevariabele.jaNee("uitkomstMonitoren");
    static final Routevariabele UITKOMST_VERRIJKEN = Routevariabele.jaNee("uitkomstVerrijken");
    static final Routevariabele UITKOMST_UITVOEREN = Routevariabele.jaNee("uitkomstUitvoeren");
    static final Routevariabele UITKOMST_DEFINITIEF = Routevariabele.jaNee("uitkomstDefinitief");
    static final Routevariabele HERWEEGMOMENT = Routevariabele.moment("herweegMoment");

    @Bean
    Procesmodel signaalAfwegen(SignaalAanvullen aanvullen) {
        return Procesmodel.van(PROCES)
                .boodschappen(BESLUIT_GENOMEN)
                .variabelen(UITKOMST_MONITOREN, UITKOMST_VERRIJKEN, UITKOMST_UITVOEREN)
                .variabelen(UITKOMST_DEFINITIEF, HERWEEGMOMENT, URGENTIE)
                .taak("signaal-aanvullen", SignaalAanvullen.Vondst.class, (zaak, velden) -> {
                    aanvullen.vulAan(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
