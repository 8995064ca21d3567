package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Meldpunt;
import nl.gemeente.casusescalatie.controle.uitvoering.BevindingVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.ControleUitvoeren;
import nl.gemeente.casusescalatie.controle.uitvoering.OntvangstBevestigen;
import nl.gemeente.casusescalatie.controle.uitvoering.OvertredingVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.RapportVaststellen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/controle-houden.bpmn} */
@Configuration
class ControleHoudenModel {

    static final String PROCES = "controle-houden";

    @Bean
    Procesmodel controleHouden(
            ControleUitvoeren uitvoeren,
            BevindingVastleggen bevindingen,
            OvertredingVastleggen overtredingen,
            OntvangstBevestigen ontvangst,
            RapportVaststellen rapport) {
        return Procesmodel.van(PROCES)
                .variabelen(
                        Controlevariabelen.VERVALLEN,
                        Controlevariabelen.PARTNER,
                        Controlevariabelen.NOG_EEN_OVERTREDING,
                        Controlevariabelen.MELDPUNT,
                        Controlevariabelen.HERCONTROLE_NODIG)
                .taak(
                        "controle-uitvoeren",
                        ControleUitvoeren.Verslag.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.VERVALLEN,
                                !uitvoeren.voerUit(zaak.nummer(), velden, zaak.medewerker())))
                .taak("controle-bevinding-vastleggen", BevindingVastleggen.Verslag.class, (zaak, velden) -> {
                    bevindingen.legVast(
                            zaak.nummer(),
                            zaak.code(Controlevariabelen.PARTNER, Controlepartner.class),
                            velden,
                            zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak(
                        "controle-overtreding-vastleggen",
                        OvertredingVastleggen.Verslag.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.NOG_EEN_OVERTREDING,
                                overtredingen.legVast(zaak.nummer(), velden, zaak.medewerker())))
                .taak("mensenhandelsignaal-bevestigen", OntvangstBevestigen.Bevestiging.class, (zaak, velden) -> {
                    ontvangst.bevestig(
                            zaak.nummer(),
                            zaak.code(Controlevariabelen.MELDPUNT, Meldpunt.class),
                            velden,
                            zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak(
                        "controle-rapport-vaststellen",
                        RapportVaststellen.Verslag.class,
                        (zaak, velden) -> Route.met(
                                Controlevariabelen.HERCONTROLE_NODIG,
                                rapport.stelVast(zaak.nummer(), velden, zaak.medewerker())));
    }
}
