package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.Maatregeladvies;
import nl.gemeente.casusescalatie.maatregel.Zienswijzeuitkomst;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitBekendmaken;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitNemen;
import nl.gemeente.casusescalatie.maatregel.besluit.OntwerpbesluitOpstellen;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.GroepsaanpakStarten;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelVoorbereiden;
import nl.gemeente.casusescalatie.maatregel.zienswijze.ZienswijzeVastleggen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/bestuurlijke-maatregel-opleggen.bpmn}. */
@Configuration(proxyBeanMethods = false)
class BestuurlijkeMaatregelOpleggenModel {

    static final String PROCES = "bestuurlijke-maatregel-opleggen";

    @Bean
    Procesmodel bestuurlijkeMaatregelOpleggen(
            MaatregelVoorbereiden voorbereiden,
            ZienswijzeVastleggen zienswijze,
            OntwerpbesluitOpstellen opstellen,
            BesluitNemen besluiten,
            GroepsaanpakStarten groepsaanpak,
            BesluitBekendmaken bekendmaken) {
        return Procesmodel.van(PROCES)
                .variabelen(
                        Maatregelvariabelen.HEIT_TEAM,
                        Maatregelvariabelen.VORM_SEKSUEEL,
                        Maatregelvariabelen.VORM_ARBEID,
                        Maatregelvariabelen.VORM_CRIMINEEL,
                        Maatregelvariabelen.ADVIES,
                        Maatregelvariabelen.SOORT,
                        Maatregelvariabelen.VOORNEMEN_NODIG,
                        Maatregelvariabelen.ZIENSWIJZE,
                        Maatregelvariabelen.ZIENSWIJZE_TOT,
                        Maatregelvariabelen.BESLUITVERVOLG,
                        Maatregelvariabelen.UITVOERING_NODIG,
                        Maatregelvariabelen.BEGUNSTIGING,
                        Maatregelvariabelen.AFLOOP)
                .taak("maatregel-voorbereiden", MaatregelVoorbereiden.Maatregelvoorstel.class, (zaak, velden) -> {
                    Maatregeladvies advies = zaak.code(Maatregelvariabelen.ADVIES, Maatregeladvies.class);
                    return Route.met(
                                    Maatregelvariabelen.VOORNEMEN_NODIG,
                                    voorbereiden.bereidVoor(zaak.nummer(), advies, velden, zaak.medewerker()))
                            .en(Maatregelvariabelen.SOORT, velden.soort())
                            .en(Maatregelvariabelen.ZIENSWIJZE, Zienswijzeuitkomst.NIET_GEVRAAGD);
                })
                .taak(
                        "zienswijze-vastleggen",
                        ZienswijzeVastleggen.Zienswijzeverslag.class,
                        (zaak, velden) -> Route.met(
                                Maatregelvariabelen.ZIENSWIJZE,
                                zienswijze.legVast(zaak.nummer(), velden, zaak.medewerker())))
                .taak("ontwerpbesluit-opstellen", OntwerpbesluitOpstellen.Ontwerpbesluit.class, (zaak, velden) -> {
                    opstellen.stelOp(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak(
                        "besluit-nemen",
                        BesluitNemen.Burgemeestersbesluit.class,
                        (zaak, velden) -> Route.met(
                                Maatregelvariabelen.BESLUITVERVOLG,
                                besluiten.neem(zaak.nummer(), velden, zaak.medewerker())))
                .taak("groepsaanpak-starten", GroepsaanpakStarten.Groepsafspraken.class, (zaak, velden) -> {
                    groepsaanpak.start(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("besluit-bekendmaken", BesluitBekendmaken.Bekendmakingsverslag.class, (zaak, velden) -> {
                    BesluitBekendmaken.Gevolg gevolg = bekendmaken.maakBekend(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(Maatregelvariabelen.BEGUNSTIGING, gevolg.begunstiging())
                            .en(Maatregelvariabelen.UITVOERING_NODIG, gevolg.uitvoeringNodig());
                });
    }
}
