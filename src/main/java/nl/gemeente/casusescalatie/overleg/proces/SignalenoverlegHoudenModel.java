package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;
import static nl.gemeente.casusescalatie.proces.Routevariabele.nummer;

import nl.gemeente.casusescalatie.overleg.Overlegplan;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegPlannen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVaststellen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/signalenoverleg-houden.bpmn} */
@Configuration
public class SignalenoverlegHoudenModel {

    public static final String PROCES = "signalenoverleg-houden";

    public static final Routevariabele PEILMOMENT = moment("peilmoment");
    public static final Routevariabele OVERLEG_MOMENT = moment("overlegMoment");
    public static final Routevariabele SIGNALEN_WACHTEN = jaNee("signalenWachten");
    public static final Routevariabele GEANNULEERD = jaNee("geannuleerd");
    public static final Routevariabele VERZET = jaNee("verzet");
    /** The element of the multi-instance. */
    public static final Routevariabele AGENDA_SIGNAAL = nummer("agendaSignaal");

    static Route route(Overlegplan plan) {
        return Route.met(PEILMOMENT, plan.peilmoment()).en(OVERLEG_MOMENT, plan.aanvang());
    }

    @Bean
    Procesmodel signalenoverlegHouden(
            ObjectProvider<OverlegPlannen> plannen,
            AgendaVaststellen agenda,
            OverlegVoorbereiden voorbereiden,
            OverlegOpenen openen,
            VerslagVaststellen verslag) {
        return Procesmodel.van(PROCES)
                .variabelen(PEILMOMENT, OVERLEG_MOMENT, SIGNALEN_WACHTEN, GEANNULEERD, VERZET, AGENDA_SIGNAAL)
                .start(
                        "signalenoverleg-plannen",
                        OverlegPlannen.Planning.class,
                        (medewerker, velden) -> plannen.getObject().plan(velden, medewerker))
                .taak(
                        "agenda-vaststellen",
                        AgendaVaststellen.Agenda.class,
                        (zaak, velden) ->
                                Route.met(GEANNULEERD, !agenda.stelVast(zaak.nummer(), velden, zaak.medewerker())))
                .taak("overleg-voorbereiden", OverlegVoorbereiden.Wijziging.class, (zaak, velden) -> {
                    OverlegVoorbereiden.Vervolg vervolg =
                            voorbereiden.bereidVoor(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(VERZET, vervolg.verzet())
                            .en(GEANNULEERD, vervolg.geannuleerd())
                            .en(OVERLEG_MOMENT, vervolg.aanvang());
                })
                .taak(
                        "overleg-openen",
                        OverlegOpenen.Opening.class,
                        (zaak, velden) ->
                                Route.met(GEANNULEERD, !openen.open(zaak.nummer(), velden, zaak.medewerker())))
                .taak("verslag-vaststellen", VerslagVaststellen.Verslag.class, (zaak, velden) -> {
                    verslag.stelVast(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
