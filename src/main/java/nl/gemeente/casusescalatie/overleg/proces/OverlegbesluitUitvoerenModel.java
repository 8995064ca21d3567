package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Procesvariabelen.CASUS_NUMMER;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.CONTROLE_NUMMER;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.HEIT_NUMMER;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.MAATREGEL_NUMMER;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.NOG_EEN_PARTNER;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;

import nl.gemeente.casusescalatie.overleg.besluit.DelenToetsen;
import nl.gemeente.casusescalatie.overleg.besluit.SignaalOverdragen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/overlegbesluit-uitvoeren.bpmn} */
@Configuration(proxyBeanMethods = false)
class OverlegbesluitUitvoerenModel {

    static final String PROCES = "overlegbesluit-uitvoeren";

    static final Routevariabele BESTUURLIJK = jaNee("besluitBestuurlijk");
    static final Routevariabele OVERDRAGEN = jaNee("besluitOverdragen");
    static final Routevariabele HEIT = jaNee("besluitHeit");
    static final Routevariabele CONTROLE = jaNee("besluitControle");
    static final Routevariabele RIEC = jaNee("besluitRiec");
    static final Routevariabele DELEN = jaNee("besluitDelen");
    static final Routevariabele NOG_EEN_ONTVANGER = jaNee("nogEenOntvanger");

    @Bean
    Procesmodel overlegbesluitUitvoeren(DelenToetsen toetsen, SignaalOverdragen overdragen) {
        return Procesmodel.van(PROCES)
                .variabelen(
                        BESTUURLIJK,
                        OVERDRAGEN,
                        HEIT,
                        CONTROLE,
                        RIEC,
                        DELEN,
                        NOG_EEN_ONTVANGER,
                        NOG_EEN_PARTNER,
                        URGENTIE,
                        MAATREGEL_NUMMER,
                        HEIT_NUMMER,
                        CONTROLE_NUMMER,
                        CASUS_NUMMER)
                .taak(
                        "privacycheck-na-besluit",
                        DelenToetsen.Deeltoets.class,
                        (zaak, velden) ->
                                Route.met(NOG_EEN_ONTVANGER, toetsen.legVast(zaak.nummer(), velden, zaak.medewerker())))
                .taak(
                        "signaal-overdragen",
                        SignaalOverdragen.Overdracht.class,
                        (zaak, velden) -> Route.met(
                                NOG_EEN_PARTNER, overdragen.draagOver(zaak.nummer(), velden, zaak.medewerker())));
    }
}
