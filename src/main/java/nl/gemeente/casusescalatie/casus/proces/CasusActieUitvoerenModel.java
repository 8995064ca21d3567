package nl.gemeente.casusescalatie.casus.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.getal;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;

import nl.gemeente.casusescalatie.casus.plan.ActieUitvoeren;
import nl.gemeente.casusescalatie.casus.plan.ActieVastleggen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/casus-actie-uitvoeren.bpmn}. */
@Configuration(proxyBeanMethods = false)
class CasusActieUitvoerenModel {

    static final String PROCES = "casus-actie-uitvoeren";

    /** A plan can have several actions; this says which one this process follows. */
    static final Routevariabele ACTIE = getal("actie");

    static final Routevariabele ACTIE_UITERLIJK = moment("actieUiterlijk");
    static final Routevariabele ACTIE_UITGESTELD = jaNee("actieUitgesteld");

    @Bean
    Procesmodel casusActieUitvoeren(ActieVastleggen vastleggen, ActieUitvoeren uitvoeren) {
        return Procesmodel.van(PROCES)
                .variabelen(ACTIE, ACTIE_UITERLIJK, ACTIE_UITGESTELD)
                .start(
                        "casus-actie-vastleggen",
                        ActieVastleggen.Actieafspraak.class,
                        (medewerker, velden) -> vastleggen.legVast(velden, medewerker))
                .taak("casus-actie-uitvoeren", ActieUitvoeren.Actieverloop.class, (zaak, velden) -> uitvoeren
                        .rondAf(zaak.nummer(), zaak.getal(ACTIE), velden, zaak.medewerker())
                        .map(tot -> Route.met(ACTIE_UITGESTELD, true).en(ACTIE_UITERLIJK, tot))
                        .orElseGet(() -> Route.met(ACTIE_UITGESTELD, false)));
    }
}
