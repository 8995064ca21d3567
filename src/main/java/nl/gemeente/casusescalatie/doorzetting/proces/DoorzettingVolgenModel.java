package nl.gemeente.casusescalatie.doorzetting.proces;

import java.time.Instant;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Reactie;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Volgstand;
import nl.gemeente.casusescalatie.doorzetting.PartnerBellen;
import nl.gemeente.casusescalatie.doorzetting.PartnerBellen.Gesprek;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen.Besluit;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen.Vervanger;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/doorzetting-volgen.bpmn} */
@Configuration(proxyBeanMethods = false)
public class DoorzettingVolgenModel {

    static final String PROCES = "doorzetting-volgen";
    static final String INGETROKKEN = "doorzetting-ingetrokken";

    /** A signal can have several doorzettingen; this says which one this process follows. */
    public static final Routevariabele DOORZETTING = Routevariabele.getal("doorzetting");

    public static final Routevariabele GEKOZEN_PARTNER = Routevariabele.code("gekozenPartner", Ketenpartner.class);
    static final Routevariabele REACTIEMOMENT = Routevariabele.moment("reactiemoment");
    static final Routevariabele AFGEROND = Routevariabele.jaNee("doorzettingAfgerond");

    /** Another partner waits for a confirmation. */
    static final Routevariabele ANDERE_PARTNER = Routevariabele.jaNee("anderePartner");

    static final Routevariabele VERVANGING = Routevariabele.getal("vervanging");
    static final Routevariabele VERVANGER = Routevariabele.code("vervanger", Ketenpartner.class);

    @Bean
    Procesmodel doorzettingVolgenProces(DoorzettingVolgen volgen, PartnerBellen bellen, PartnerVervangen vervangen) {
        return Procesmodel.van(PROCES)
                .variabelen(DOORZETTING, GEKOZEN_PARTNER, REACTIEMOMENT, AFGEROND)
                .variabelen(ANDERE_PARTNER, VERVANGING, VERVANGER)
                .boodschappen(INGETROKKEN)
                .taak(
                        "doorzetting-volgen",
                        Reactie.class,
                        (zaak, velden) -> vervolg(volgen.legVast(zaak.getal(DOORZETTING), velden, zaak.medewerker())))
                .taak(
                        "vervanging-bevestigen",
                        Besluit.class,
                        (zaak, velden) -> metVervanger(
                                Route.rechtdoor(),
                                vervangen.beslis(
                                        zaak.getal(DOORZETTING), zaak.getal(VERVANGING), velden, zaak.medewerker())))
                .taak(
                        "partner-bellen",
                        Gesprek.class,
                        (zaak, velden) -> Route.met(
                                REACTIEMOMENT, bellen.legVast(zaak.getal(DOORZETTING), velden, zaak.medewerker())));
    }

    private static Route vervolg(Volgstand stand) {
        Instant reactiemoment = stand.reactiemoment();
        Route route = Route.met(AFGEROND, reactiemoment == null);
        return metVervanger(reactiemoment == null ? route : route.en(REACTIEMOMENT, reactiemoment), stand.vervanger());
    }

    private static Route metVervanger(Route route, @Nullable Vervanger vervanger) {
        Route verder = route.en(ANDERE_PARTNER, vervanger != null);
        return vervanger == null
                ? verder
                : verder.en(VERVANGING, vervanger.doorzetting()).en(VERVANGER, vervanger.partner());
    }
}
