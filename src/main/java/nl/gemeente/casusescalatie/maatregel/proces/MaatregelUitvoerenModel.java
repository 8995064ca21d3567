package nl.gemeente.casusescalatie.maatregel.proces;

import nl.gemeente.casusescalatie.maatregel.Naleving;
import nl.gemeente.casusescalatie.maatregel.uitvoering.BegunstigingstermijnBewaken;
import nl.gemeente.casusescalatie.maatregel.uitvoering.MaatregelTenUitvoerLeggen;
import nl.gemeente.casusescalatie.maatregel.uitvoering.Maatregelafloop;
import nl.gemeente.casusescalatie.maatregel.uitvoering.NalevingControleren;
import nl.gemeente.casusescalatie.maatregel.uitvoering.Termijnkeuze;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Java knows of {@code bpmn/maatregel-uitvoeren.bpmn}. */
@Configuration(proxyBeanMethods = false)
class MaatregelUitvoerenModel {

    static final String PROCES = "maatregel-uitvoeren";

    @Bean
    Procesmodel maatregelUitvoeren(
            BegunstigingstermijnBewaken bewaken,
            NalevingControleren controleren,
            MaatregelTenUitvoerLeggen tenUitvoerLeggen) {
        return Procesmodel.van(PROCES)
                .variabelen(
                        Maatregelvariabelen.SOORT,
                        Maatregelvariabelen.BEGUNSTIGING,
                        Maatregelvariabelen.TERMIJNKEUZE,
                        Maatregelvariabelen.NALEVING,
                        Maatregelvariabelen.AFLOOP)
                .taak(
                        "begunstigingstermijn-bewaken",
                        BegunstigingstermijnBewaken.Termijnbesluit.class,
                        (zaak, velden) -> na(bewaken.bewaak(zaak.nummer(), velden, zaak.medewerker())))
                .taak(
                        "naleving-controleren",
                        NalevingControleren.Nalevingsverslag.class,
                        (zaak, velden) -> na(controleren.controleer(zaak.nummer(), velden, zaak.medewerker())))
                .taak(
                        "maatregel-ten-uitvoer-leggen",
                        MaatregelTenUitvoerLeggen.Uitvoeringsverslag.class,
                        (zaak, velden) -> Route.met(
                                Maatregelvariabelen.AFLOOP,
                                tenUitvoerLeggen.legTenUitvoer(zaak.nummer(), velden, zaak.medewerker())));
    }

    private static Route na(Termijnkeuze keuze) {
        Route route = Route.met(Maatregelvariabelen.TERMIJNKEUZE, keuze);
        return keuze == Termijnkeuze.INTREKKEN
                ? route.en(Maatregelvariabelen.AFLOOP, Maatregelafloop.INGETROKKEN)
                : route;
    }

    private static Route na(Naleving naleving) {
        Route route = Route.met(Maatregelvariabelen.NALEVING, naleving);
        return naleving == Naleving.VOLDAAN ? route.en(Maatregelvariabelen.AFLOOP, Maatregelafloop.VOLDAAN) : route;
    }
}
