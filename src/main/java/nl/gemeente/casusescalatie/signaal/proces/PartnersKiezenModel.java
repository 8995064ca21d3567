package nl.gemeente.casusescalatie.signaal.proces;

import static nl.gemeente.casusescalatie.doorzetting.proces.DoorzettingVolgenModel.DOORZETTING;
import static nl.gemeente.casusescalatie.doorzetting.proces.DoorzettingVolgenModel.GEKOZEN_PARTNER;
import static nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen.LOCATIEADVIES;
import static nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen.PERSOONSADVIES;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;
import static nl.gemeente.casusescalatie.signaal.proces.SignaalBehandelenModel.DOORZETVERVOLG;

import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.signaal.afweging.DoorzettingBevestigen;
import nl.gemeente.casusescalatie.signaal.afweging.DoorzettingKiezen;
import nl.gemeente.casusescalatie.signaal.afweging.DoorzettingKiezen.Gekozen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/partners-kiezen.bpmn} */
@Configuration(proxyBeanMethods = false)
class PartnersKiezenModel {

    static final Routevariabele DOORZETKEUZE = Routevariabele.code("doorzetkeuze", Doorzetkeuze.class);

    static final Routevariabele NOG_EEN_KEUZE = Routevariabele.jaNee("nogEenKeuze");

    @Bean
    Procesmodel partnersKiezen(DoorzettingKiezen kiezen, DoorzettingBevestigen bevestigen) {
        return Procesmodel.van("partners-kiezen")
                .variabelen(URGENTIE, PERSOONSADVIES, LOCATIEADVIES)
                .variabelen(DOORZETKEUZE, DOORZETVERVOLG, DOORZETTING, GEKOZEN_PARTNER, NOG_EEN_KEUZE)
                .taak("signaal-doorzetten", Keuze.class, (zaak, velden) -> {
                    Gekozen gekozen = kiezen.kies(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(DOORZETKEUZE, velden.keuze())
                            .enEventueel(DOORZETVERVOLG, gekozen.vervolg())
                            .enEventueel(DOORZETTING, gekozen.doorzetting())
                            .enEventueel(GEKOZEN_PARTNER, gekozen.partner());
                })
                .taak("doorzetting-bevestigen", Bevestiging.class, (zaak, velden) -> {
                    Vervolg vervolg = zaak.code(DOORZETVERVOLG, Vervolg.class);
                    return Route.met(
                            NOG_EEN_KEUZE,
                            bevestigen.bevestig(
                                    zaak.nummer(), zaak.getal(DOORZETTING), velden, vervolg, zaak.medewerker()));
                });
    }
}
