package nl.gemeente.casusescalatie.routekaart.proces;

import static nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen.KETENPARTNER_OF_GEEN;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.ACUUT;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.LOCATIE;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.ROUTEVRAAG;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.VORM;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.WOONREGIO;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.routekaart.Routekaart;
import nl.gemeente.casusescalatie.routekaart.Routevraag;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Heittoets;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Regelnaleving;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Routestand;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Uitbuiting;
import nl.gemeente.casusescalatie.routekaart.VervolgAfspreken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/routekaart-locatie-volgen.bpmn} */
@Configuration(proxyBeanMethods = false)
class RoutekaartLocatieVolgenModel {

    static final Routevariabele PERSOONSROUTE = Routevariabele.jaNee("persoonsroute");
    static final Routevariabele ALLEEN_ORGAAN = Routevariabele.jaNee("alleenOrgaan");
    static final Routevariabele PARTNER_NODIG = Routevariabele.jaNee("partnerNodig");

    @Bean
    Procesmodel routekaartLocatieVolgen(RoutevraagBeantwoorden vraag, VervolgAfspreken vervolg) {
        return Procesmodel.van(LOCATIE.proces())
                .variabelen(ACUUT, PERSOONSROUTE, ALLEEN_ORGAAN, PARTNER_NODIG)
                .variabelen(ROUTEVRAAG, KETENPARTNER_OF_GEEN, LOCATIE.advies())
                .variabelen(URGENTIE, VORM, WOONREGIO)
                .taak("routekaart-locatie-acuut", JaNee.class, (zaak, velden) -> {
                    vraag.beantwoord(zaak.nummer(), velden.op(Routevraag.LOCATIE_ACUUT), zaak.medewerker());
                    return Route.met(ACUUT, velden.antwoord());
                })
                .taak("routekaart-locatie-slachtoffer", JaNee.class, (zaak, velden) -> {
                    Routestand stand = vraag.beantwoord(
                            zaak.nummer(), velden.op(Routevraag.LOCATIE_SLACHTOFFER), zaak.medewerker());
                    return Route.met(PERSOONSROUTE, stand.persoonNodig());
                })
                .taak("routekaart-locatie-uitbuiting", Uitbuiting.class, (zaak, velden) -> {
                    Routestand stand = vraag.beantwoord(zaak.nummer(), velden.antwoorden(), zaak.medewerker());
                    return Route.met(ALLEEN_ORGAAN, stand.alleenOrgaan()).en(PARTNER_NODIG, stand.partnerNodig());
                })
                .taak("routekaart-locatie-regels", Regelnaleving.class, (zaak, velden) -> {
                    Routestand stand = vraag.beantwoord(zaak.nummer(), velden.antwoorden(), zaak.medewerker());
                    return Route.met(PARTNER_NODIG, stand.partnerNodig());
                })
                .taak("routekaart-locatie-heit", Heittoets.class, (zaak, velden) -> {
                    Routestand stand = vraag.beantwoord(zaak.nummer(), velden.antwoorden(), zaak.medewerker());
                    return Route.met(PARTNER_NODIG, stand.partnerNodig());
                })
                .taak("routekaart-locatie-riec", JaNee.class, (zaak, velden) -> {
                    Routestand stand =
                            vraag.beantwoord(zaak.nummer(), velden.op(Routevraag.LOCATIE_RIEC), zaak.medewerker());
                    return Route.met(PARTNER_NODIG, stand.partnerNodig());
                })
                .taak("routekaart-locatie-vervolg", VervolgAfspreken.Afspraak.class, (zaak, velden) -> {
                    vervolg.spreekAf(zaak.nummer(), Routekaart.LOCATIE, velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
