package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleBriefen;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControlePlannen;
import nl.gemeente.casusescalatie.controle.voorbereiding.ToezeggingVastleggen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/controle-voorbereiden.bpmn} */
@Configuration
class ControleVoorbereidenModel {

    static final String PROCES = "controle-voorbereiden";

    @Bean
    Procesmodel controleVoorbereiden(
            ControlePlannen plannen, ToezeggingVastleggen toezeggingen, ControleBriefen briefen) {
        return Procesmodel.van(PROCES)
                .variabelen(Controlevariabelen.VERVALLEN, Controlevariabelen.PARTNER)
                .taak(
                        "controle-plannen",
                        ControlePlannen.Voorstel.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.VERVALLEN, !plannen.plan(zaak.nummer(), velden, zaak.medewerker())))
                .taak("controle-toezegging-vastleggen", ToezeggingVastleggen.Antwoord.class, (zaak, velden) -> {
                    toezeggingen.legVast(
                            zaak.nummer(),
                            zaak.code(Controlevariabelen.PARTNER, Controlepartner.class),
                            velden,
                            zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak(
                        "controle-briefen",
                        ControleBriefen.Verslag.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.VERVALLEN,
                                !briefen.brief(zaak.nummer(), velden, zaak.medewerker())));
    }
}
