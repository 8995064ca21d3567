package nl.gemeente.casusescalatie.casus.proces;

import static nl.gemeente.casusescalatie.proces.Procesvariabelen.NOG_EEN_PARTNER;
import static nl.gemeente.casusescalatie.proces.Routevariabele.code;

import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdrageVastleggen;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdragenVragen;
import nl.gemeente.casusescalatie.casus.bijdrage.StilteOpschalen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/casus-bijdragen-ophalen.bpmn}. */
@Configuration(proxyBeanMethods = false)
public class CasusBijdragenOphalenModel {

    public static final String PROCES = "casus-bijdragen-ophalen";

    static final Routevariabele BIJDRAGE_PARTNER = code("bijdragePartner", Casuspartner.class);

    @Bean
    Procesmodel casusBijdragenOphalen(
            BijdragenVragen vragen, BijdrageVastleggen vastleggen, StilteOpschalen opschalen) {
        return Procesmodel.van(PROCES)
                .variabelen(NOG_EEN_PARTNER, BIJDRAGE_PARTNER)
                .taak(
                        "casus-bijdragen-vragen",
                        BijdragenVragen.Vraag.class,
                        (zaak, velden) ->
                                Route.met(NOG_EEN_PARTNER, vragen.vraag(zaak.nummer(), velden, zaak.medewerker())))
                .taak("casus-bijdrage-vastleggen", BijdrageVastleggen.Antwoord.class, (zaak, velden) -> {
                    vastleggen.legVast(
                            zaak.nummer(), zaak.code(BIJDRAGE_PARTNER, Casuspartner.class), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("casus-stilte-bespreken", StilteOpschalen.Stilteafspraak.class, (zaak, velden) -> {
                    opschalen.bespreek(
                            zaak.nummer(), zaak.code(BIJDRAGE_PARTNER, Casuspartner.class), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
