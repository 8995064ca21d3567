package nl.gemeente.casusescalatie.casus.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;

import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden;
import nl.gemeente.casusescalatie.casus.riec.CasusTerugnemen;
import nl.gemeente.casusescalatie.casus.riec.CasusToetsen;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecantwoord;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/casus-aannemen.bpmn}. */
@Configuration(proxyBeanMethods = false)
class CasusAannemenModel {

    static final String PROCES = "casus-aannemen";

    static final Routevariabele CONVENANTWAARDIG = jaNee("convenantwaardig");
    static final Routevariabele AANGEBODEN = jaNee("aangeboden");
    static final Routevariabele RIEC_ANTWOORD = code("riecAntwoord", Riecantwoord.class);

    /** What the calling process decides by. */
    static final Routevariabele AANGENOMEN = jaNee("casusAangenomen");

    @Bean
    Procesmodel casusAannemen(
            CasusToetsen toetsen,
            CasusAanbieden aanbieden,
            RiecAntwoordVastleggen antwoord,
            CasusTerugnemen terugnemen) {
        return Procesmodel.van(PROCES)
                .variabelen(CONVENANTWAARDIG, AANGEBODEN, RIEC_ANTWOORD, AANGENOMEN)
                .taak("casus-toetsen", CasusToetsen.Toets.class, (zaak, velden) -> Route.met(
                                CONVENANTWAARDIG, toetsen.toets(zaak.nummer(), velden, zaak.medewerker()))
                        .en(AANGENOMEN, false))
                .taak(
                        "casus-aanbieden",
                        CasusAanbieden.Aanbiedbesluit.class,
                        (zaak, velden) ->
                                Route.met(AANGEBODEN, aanbieden.biedAan(zaak.nummer(), velden, zaak.medewerker())))
                .taak("casus-riec-antwoord", RiecAntwoordVastleggen.Riecreactie.class, (zaak, velden) -> {
                    Riecantwoord gegeven = antwoord.legVast(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(RIEC_ANTWOORD, gegeven).en(AANGENOMEN, gegeven == Riecantwoord.GEACCEPTEERD);
                })
                .taak("casus-terugnemen", CasusTerugnemen.Terugnamebesluit.class, (zaak, velden) -> {
                    terugnemen.neemTerug(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
