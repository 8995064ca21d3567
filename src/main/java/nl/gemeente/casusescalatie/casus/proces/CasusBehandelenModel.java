package nl.gemeente.casusescalatie.casus.proces;

import static nl.gemeente.casusescalatie.proces.Procesvariabelen.CONTROLE_NUMMER;
import static nl.gemeente.casusescalatie.proces.Procesvariabelen.HEIT_NUMMER;
import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;

import nl.gemeente.casusescalatie.casus.Casusonderwerp;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.casus.Monitorvervolg;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusAfsluiten;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusMonitoren;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusOverdragen;
import nl.gemeente.casusescalatie.casus.interventie.CasusAnalyseren;
import nl.gemeente.casusescalatie.casus.interventie.InterventieAfstemmen;
import nl.gemeente.casusescalatie.casus.interventie.InterventieKiezen;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen;
import nl.gemeente.casusescalatie.casus.signaal.SignaalBetrekken;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/casus-behandelen.bpmn}. */
@Configuration(proxyBeanMethods = false)
class CasusBehandelenModel {

    public static final String PROCES = "casus-behandelen";
    public static final String SIGNAAL_GEVOEGD = "signaal-bij-casus-gevoegd";

    static final Routevariabele CASUS_AANGENOMEN = CasusAannemenModel.AANGENOMEN;
    static final Routevariabele ONDERWERP = code("onderwerp", Casusonderwerp.class);
    static final Routevariabele STERK_VERMOEDEN = jaNee("sterkVermoeden");
    static final Routevariabele MEERWAARDE_PARTNERS = jaNee("meerwaardePartners");
    static final Routevariabele OPSPORING_NODIG = jaNee("opsporingNodig");
    static final Routevariabele INTERVENTIE_ADVIES = code("interventieAdvies", Interventie.class);
    static final Routevariabele INTERVENTIE = code("interventie", Interventie.class);
    static final Routevariabele KEUZE_VERVOLG = code("keuzeVervolg", InterventieKiezen.Keuzevervolg.class);
    static final Routevariabele INTERVENTIE_VERVOLG =
            code("interventieVervolg", InterventieAfstemmen.Afstemvervolg.class);
    static final Routevariabele MONITOR_VERVOLG = code("monitorVervolg", Monitorvervolg.class);
    static final Routevariabele MONITOR_MOMENT = moment("monitorMoment");

    @Bean
    Procesmodel casusBehandelen(
            CasusAnalyseren analyseren,
            InterventieKiezen kiezen,
            PlanVaststellen plan,
            InterventieAfstemmen afstemmen,
            CasusOverdragen overdragen,
            CasusMonitoren monitoren,
            CasusAfsluiten afsluiten,
            SignaalBetrekken betrekken) {
        return Procesmodel.van(PROCES)
                .variabelen(
                        CASUS_AANGENOMEN,
                        ONDERWERP,
                        STERK_VERMOEDEN,
                        MEERWAARDE_PARTNERS,
                        OPSPORING_NODIG,
                        INTERVENTIE_ADVIES,
                        INTERVENTIE,
                        KEUZE_VERVOLG,
                        INTERVENTIE_VERVOLG,
                        CONTROLE_NUMMER,
                        HEIT_NUMMER,
                        MONITOR_VERVOLG,
                        MONITOR_MOMENT)
                .boodschappen(SIGNAAL_GEVOEGD)
                .taak("casus-analyseren", CasusAnalyseren.Casusanalyse.class, (zaak, velden) -> {
                    analyseren.analyseer(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(ONDERWERP, velden.onderwerp())
                            .en(STERK_VERMOEDEN, velden.sterkVermoeden())
                            .en(MEERWAARDE_PARTNERS, velden.meerwaardePartners())
                            .en(OPSPORING_NODIG, velden.opsporingNodig());
                })
                .taak("casus-interventie-kiezen", InterventieKiezen.Keuze.class, (zaak, velden) -> Route.met(
                                KEUZE_VERVOLG,
                                kiezen.kies(
                                        zaak.nummer(),
                                        zaak.code(INTERVENTIE_ADVIES, Interventie.class),
                                        velden,
                                        zaak.medewerker()))
                        .en(INTERVENTIE, velden.interventie()))
                .taak("casus-plan-vaststellen", PlanVaststellen.Planbesluit.class, (zaak, velden) -> {
                    plan.stelVast(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak(
                        "casus-afstemmen",
                        InterventieAfstemmen.Afstemming.class,
                        (zaak, velden) -> Route.met(
                                INTERVENTIE_VERVOLG, afstemmen.stemAf(zaak.nummer(), velden, zaak.medewerker())))
                .taak("casus-overdragen", CasusOverdragen.Opsporingsoverdracht.class, (zaak, velden) -> {
                    overdragen.draagOver(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("casus-monitoren", CasusMonitoren.Monitorverslag.class, (zaak, velden) -> {
                    return Route.met(MONITOR_VERVOLG, velden.vervolg())
                            .enEventueel(MONITOR_MOMENT, monitoren.beoordeel(zaak.nummer(), velden, zaak.medewerker()));
                })
                .taak("casus-afsluiten", CasusAfsluiten.Afsluitverslag.class, (zaak, velden) -> {
                    afsluiten.sluitAf(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("casus-signaal-betrekken", SignaalBetrekken.Betrekbesluit.class, (zaak, velden) -> {
                    betrekken.betrek(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}
