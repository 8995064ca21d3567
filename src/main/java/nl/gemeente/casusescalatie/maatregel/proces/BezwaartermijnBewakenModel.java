package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.bezwaar.BezwaarVastleggen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/bezwaartermijn-bewaken.bpmn}. */
@Configuration(proxyBeanMethods = false)
class BezwaartermijnBewakenModel {

    static final String PROCES = "bezwaartermijn-bewaken";

    @Bean
    Procesmodel bezwaartermijnBewaken(BezwaarVastleggen vastleggen) {
        return Procesmodel.van(PROCES)
                .variabelen(Maatregelvariabelen.BEZWAAR_TOT)
                .taak("bezwaar-vastleggen", BezwaarVastleggen.Bezwaarschrift.class, (zaak, velden) -> {
                    vastleggen.legVast(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
