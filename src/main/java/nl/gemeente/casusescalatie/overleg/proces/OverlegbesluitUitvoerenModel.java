package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.nummer;

import nl.gemeente.casusescalatie.basis.Urgentie;
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
    static final Routevariabele NOG_EEN_PARTNER = jaNee("nogEenPartner");

    /** Comes from the signal: the term of a task depends on it. */
    private static final Routevariabele URGENTIE = code("urgentie", Urgentie.class);

    /** Set by the delegates of the rooms that open what the decision asks for. */
    private static final Routevariabele MAATREGEL_NUMMER = nummer("maatregelNummer");

    private static final Routevariabele HEIT_NUMMER = nummer("heitNummer");
    private static final Routevariabele CONTROLE_NUMMER = nummer("controleNummer");
    private static final Routevariabele CASUS_NUMMER = nummer("casusNummer");

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
