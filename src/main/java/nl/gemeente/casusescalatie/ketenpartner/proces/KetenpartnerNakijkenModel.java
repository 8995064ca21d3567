package nl.gemeente.casusescalatie.ketenpartner.proces;

import nl.gemeente.casusescalatie.ketenpartner.KetenpartnerNakijken;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/ketenpartner-nakijken.bpmn} */
@Configuration(proxyBeanMethods = false)
class KetenpartnerNakijkenModel {

    static final String PROCES = "ketenpartner-nakijken";
    static final String NAGEKEKEN = "ketenpartner-nagekeken";

    @Bean
    Procesmodel ketenpartnerNakijkenProces(KetenpartnerNakijken nakijken) {
        return Procesmodel.van(PROCES)
                .boodschappen(NAGEKEKEN)
                .variabelen(Partnervariabelen.KETENPARTNER)
                .taak("ketenpartner-nakijken", KetenpartnerNakijken.Bevinding.class, (zaak, velden) -> {
                    nakijken.rondAf(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
