package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.heit.HeitAanvragen;
import nl.gemeente.casusescalatie.controle.heit.HeitAntwoordVastleggen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/heit-controle-uitvoeren.bpmn} */
@Configuration
class HeitControleUitvoerenModel {

    static final String PROCES = "heit-controle-uitvoeren";

    @Bean
    Procesmodel heitControleUitvoeren(HeitAanvragen aanvragen, HeitAntwoordVastleggen antwoord) {
        return Procesmodel.van(PROCES)
                .variabelen(Controlevariabelen.VERVALLEN, Controlevariabelen.HEIT_AANGENOMEN)
                .taak(
                        "heit-aanvragen",
                        HeitAanvragen.Aanvraag.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.VERVALLEN,
                                !aanvragen.vraagAan(zaak.nummer(), velden, zaak.medewerker())))
                .taak(
                        "heit-antwoord-vastleggen",
                        HeitAntwoordVastleggen.Antwoord.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.HEIT_AANGENOMEN,
                                antwoord.legVast(zaak.nummer(), velden, zaak.medewerker())));
    }
}
