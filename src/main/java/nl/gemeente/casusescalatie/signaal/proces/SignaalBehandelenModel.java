package nl.gemeente.casusescalatie.signaal.proces;

import static nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen.LOCATIEADVIES;
import static nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen.PERSOONSADVIES;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.MINDERJARIG;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;

import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.afweging.HulpRegelen;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalBeoordelen;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalBeoordelen.Vervolg;
import nl.gemeente.casusescalatie.signaal.ontvangst.Melding112Vastleggen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/signaal-behandelen.bpmn} */
@Configuration(proxyBeanMethods = false)
class SignaalBehandelenModel {

    static final String PROCES = "signaal-behandelen";

    static final Routevariabele ACUUT_GEVAAR = Routevariabele.jaNee("acuutGevaar");
    static final Routevariabele GEWELD = Routevariabele.jaNee("geweld");
    static final Routevariabele ERNSTIGE_INDICATOREN = Routevariabele.getal("ernstigeIndicatoren");
    static final Routevariabele ROUTE_PERSOON = Routevariabele.jaNee("routePersoon");
    static final Routevariabele ROUTE_LOCATIE = Routevariabele.jaNee("routeLocatie");
    static final Routevariabele ZONDER_ROUTEKAART = Routevariabele.jaNee("zonderRoutekaart");
    static final Routevariabele HULP_NODIG = Routevariabele.jaNee("hulpNodig");
    static final Routevariabele DOORZETVERVOLG = Routevariabele.code("doorzetvervolg", SignaalDoorzetten.Vervolg.class);
    static final Routevariabele TERUGKOPPELING_GEVRAAGD = Routevariabele.jaNee("terugkoppelingGevraagd");
    static final Routevariabele AFSLUITREDEN = Routevariabele.code("afsluitreden", Afsluitreden.class);

    @Bean
    Procesmodel signaalBehandelen(
            SignaalMelden melden,
            Melding112Vastleggen melding112,
            SignaalBeoordelen beoordelen,
            HulpRegelen hulp,
            MelderTerugkoppelen terugkoppelen) {
        return Procesmodel.van(PROCES)
                .variabelen(ACUUT_GEVAAR, MINDERJARIG, GEWELD, ERNSTIGE_INDICATOREN, URGENTIE)
                .variabelen(ROUTE_PERSOON, ROUTE_LOCATIE, ZONDER_ROUTEKAART, HULP_NODIG)
                .variabelen(PERSOONSADVIES, LOCATIEADVIES, DOORZETVERVOLG, TERUGKOPPELING_GEVRAAGD, AFSLUITREDEN)
                .start("signaal-melden", Meldformulier.class, (gebruiker, velden) -> melden.meld(
                                velden.melding(), gebruiker, null)
                        .nummer())
                .taak("melding-112-vastleggen", Melding112Vastleggen.Oproep.class, (zaak, velden) -> {
                    melding112.legVast(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("signaal-beoordelen", SignaalBeoordelen.Oordeel.class, (zaak, velden) -> {
                    Vervolg vervolg = beoordelen.beoordeel(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(ROUTE_PERSOON, vervolg.routePersoon())
                            .en(ROUTE_LOCATIE, vervolg.routeLocatie())
                            .en(ZONDER_ROUTEKAART, vervolg.zonderRoutekaart())
                            .en(HULP_NODIG, vervolg.hulpNodig());
                })
                .taak("hulp-regelen", HulpRegelen.Hulpverlening.class, (zaak, velden) -> {
                    hulp.regel(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("melder-terugkoppelen", MelderTerugkoppelen.Terugkoppeling.class, (zaak, velden) -> {
                    terugkoppelen.koppelTerug(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
