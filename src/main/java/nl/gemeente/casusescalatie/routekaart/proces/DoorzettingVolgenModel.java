package nl.gemeente.casusescalatie.routekaart.proces;

import java.time.Instant;
import java.util.Optional;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.routekaart.DoorzettingVolgen;
import nl.gemeente.casusescalatie.routekaart.DoorzettingVolgen.Reactie;
import nl.gemeente.casusescalatie.routekaart.Ketenpartner;
import nl.gemeente.casusescalatie.routekaart.PartnerBellen;
import nl.gemeente.casusescalatie.routekaart.PartnerBellen.Gesprek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/doorzetting-volgen.bpmn} */
@Configuration(proxyBeanMethods = false)
class DoorzettingVolgenModel {

    static final String PROCES = "doorzetting-volgen";
    static final String INGETROKKEN = "doorzetting-ingetrokken";

    /** A signal can have several; this says which one this process follows. */
    static final Routevariabele DOORZETTING = Routevariabele.getal("doorzetting");

    static final Routevariabele GEKOZEN_PARTNER = Routevariabele.code("gekozenPartner", Ketenpartner.class);
    static final Routevariabele REACTIEMOMENT = Routevariabele.moment("reactiemoment");
    static final Routevariabele AFGEROND = Routevariabele.jaNee("doorzettingAfgerond");

    @Bean
    Procesmodel doorzettingVolgenProces(DoorzettingVolgen volgen, PartnerBellen bellen) {
        return Procesmodel.van(PROCES)
                .variabelen(DOORZETTING, GEKOZEN_PARTNER, REACTIEMOMENT, AFGEROND)
                .boodschappen(INGETROKKEN)
                .taak(
                        "doorzetting-volgen",
                        Reactie.class,
                        (zaak, velden) -> vervolg(volgen.legVast(zaak.getal(DOORZETTING), velden, zaak.medewerker())))
                .taak(
                        "partner-bellen",
                        Gesprek.class,
                        (zaak, velden) -> Route.met(
                                REACTIEMOMENT, bellen.legVast(zaak.getal(DOORZETTING), velden, zaak.medewerker())));
    }

    private static Route vervolg(Optional<Instant> reactiemoment) {
        Route route = Route.met(AFGEROND, reactiemoment.isEmpty());
        return reactiemoment.map(moment -> route.en(REACTIEMOMENT, moment)).orElse(route);
    }
}
