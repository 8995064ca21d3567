package nl.gemeente.casusescalatie.routekaart.proces;

import static nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen.KETENPARTNER_OF_GEEN;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.MINDERJARIG;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.ACUUT;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.PERSOON;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.ROUTEVRAAG;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.VORM;
import static nl.gemeente.casusescalatie.routekaart.proces.Kaartproces.WOONREGIO;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.routekaart.Routekaart;
import nl.gemeente.casusescalatie.routekaart.Routevraag;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Aangifte;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Zorgen;
import nl.gemeente.casusescalatie.routekaart.VeiligThuisMelden;
import nl.gemeente.casusescalatie.routekaart.VervolgAfspreken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/routekaart-persoon-volgen.bpmn} */
@Configuration(proxyBeanMethods = false)
class RoutekaartPersoonVolgenModel {

    static final Routevariabele AANGIFTE = Routevariabele.jaNee("aangifte");
    static final Routevariabele HULP = Routevariabele.jaNee("hulp");
    static final Routevariabele ZORGEN = Routevariabele.jaNee("zorgen");

    @Bean
    Procesmodel routekaartPersoonVolgen(
            RoutevraagBeantwoorden vraag, VeiligThuisMelden veiligThuis, VervolgAfspreken vervolg) {
        return Procesmodel.van(PERSOON.proces())
                .variabelen(ACUUT, MINDERJARIG, AANGIFTE, HULP, ZORGEN)
                .variabelen(ROUTEVRAAG, KETENPARTNER_OF_GEEN, PERSOON.advies())
                .variabelen(URGENTIE, VORM, WOONREGIO)
                .taak("routekaart-persoon-acuut", JaNee.class, (zaak, velden) -> {
                    vraag.beantwoord(zaak.nummer(), velden.op(Routevraag.PERSOON_ACUUT), zaak.medewerker());
                    return Route.met(ACUUT, velden.antwoord());
                })
                .taak("routekaart-persoon-minderjarig", JaNee.class, (zaak, velden) -> {
                    vraag.beantwoord(zaak.nummer(), velden.op(Routevraag.PERSOON_MINDERJARIG), zaak.medewerker());
                    return Route.met(MINDERJARIG, velden.antwoord());
                })
                .taak("routekaart-persoon-veilig-thuis", VeiligThuisMelden.Melding.class, (zaak, velden) -> {
                    veiligThuis.meld(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("routekaart-persoon-aangifte", Aangifte.class, (zaak, velden) -> {
                    vraag.beantwoord(zaak.nummer(), velden.antwoorden(), zaak.medewerker());
                    return Route.met(AANGIFTE, velden.antwoord())
                            .en(VORM, velden.vormOfOnbekend())
                            .en(ROUTEVRAAG, Routevraag.PERSOON_AANGIFTE);
                })
                .taak("routekaart-persoon-hulp", JaNee.class, (zaak, velden) -> {
                    vraag.beantwoord(zaak.nummer(), velden.op(Routevraag.PERSOON_HULP), zaak.medewerker());
                    return Route.met(HULP, velden.antwoord()).en(ROUTEVRAAG, Routevraag.PERSOON_HULP);
                })
                .taak("routekaart-persoon-zorgen", Zorgen.class, (zaak, velden) -> {
                    vraag.beantwoord(zaak.nummer(), velden.antwoorden(), zaak.medewerker());
                    return Route.met(ZORGEN, velden.antwoord())
                            .en(WOONREGIO, velden.regioOfOnbekend())
                            .en(ROUTEVRAAG, Routevraag.PERSOON_ZORGEN);
                })
                .taak("routekaart-persoon-vervolg", VervolgAfspreken.Afspraak.class, (zaak, velden) -> {
                    vervolg.spreekAf(zaak.nummer(), Routekaart.PERSOON, velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
