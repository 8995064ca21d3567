package nl.gemeente.casusescalatie.signaal.proces;

import static nl.gemeente.casusescalatie.signaal.proces.SignaalBehandelenModel.DOORZETVERVOLG;
import static nl.gemeente.casusescalatie.signaal.proces.SignaalBehandelenModel.LOCATIEADVIES;
import static nl.gemeente.casusescalatie.signaal.proces.SignaalBehandelenModel.PERSOONSADVIES;
import static nl.gemeente.casusescalatie.signaal.proces.SignaalBehandelenModel.URGENTIE;

import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.afweging.DoorzettingBevestigen;
import nl.gemeente.casusescalatie.signaal.afweging.DoorzettingKiezen;
import nl.gemeente.casusescalatie.signaal.afweging.DoorzettingKiezen.Klaargezet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/partners-kiezen.bpmn} */
@Configuration(proxyBeanMethods = false)
class PartnersKiezenModel {

    static final Routevariabele DOORZETKEUZE = Routevariabele.code("doorzetkeuze", Doorzetkeuze.class);

    /** Which doorzetting waits for a confirmation. */
    static final Routevariabele DOORZETTING = Routevariabele.getal("doorzetting");

    static final Routevariabele GEKOZEN_PARTNER = Routevariabele.code("gekozenPartner", Ketenpartner.class);
    static final Routevariabele NOG_EEN_KEUZE = Routevariabele.jaNee("nogEenKeuze");

    @Bean
    Procesmodel partnersKiezen(DoorzettingKiezen kiezen, DoorzettingBevestigen bevestigen) {
        return Procesmodel.van("partners-kiezen")
                .variabelen(URGENTIE, PERSOONSADVIES, LOCATIEADVIES)
                .variabelen(DOORZETKEUZE, DOORZETVERVOLG, DOORZETTING, GEKOZEN_PARTNER, NOG_EEN_KEUZE)
                .taak("signaal-doorzetten", Keuze.class, (zaak, velden) -> kies(kiezen, zaak, velden))
                .taak("doorzetting-bevestigen", Bevestiging.class, (zaak, velden) -> {
                    boolean verstuurd =
                            bevestigen.bevestig(zaak.nummer(), zaak.getal(DOORZETTING), velden, zaak.medewerker());
                    boolean volgt = zaak.code(DOORZETVERVOLG, Vervolg.class) == Vervolg.NOG_EEN;
                    return Route.met(NOG_EEN_KEUZE, !verstuurd || volgt);
                });
    }

    private static Route kies(DoorzettingKiezen kiezen, Zaak zaak, Keuze keuze) {
        Route route = Route.met(DOORZETKEUZE, keuze.keuze());
        return switch (keuze.keuze()) {
            case DOORZETTEN -> {
                Klaargezet klaar = kiezen.zetKlaar(zaak.nummer(), keuze, zaak.medewerker());
                yield route.en(DOORZETTING, klaar.doorzetting())
                        .en(GEKOZEN_PARTNER, klaar.partner())
                        .en(DOORZETVERVOLG, klaar.vervolg());
            }
            case SPARREN -> {
                kiezen.spar(zaak.nummer(), keuze, zaak.medewerker());
                yield route;
            }
            case ROUTEKAART_PERSOON, ROUTEKAART_LOCATIE -> {
                kiezen.volgKaart(zaak.nummer());
                yield route;
            }
            case NIET -> route.en(DOORZETVERVOLG, kiezen.zetNietDoor(zaak.nummer(), keuze, zaak.medewerker()));
        };
    }
}
