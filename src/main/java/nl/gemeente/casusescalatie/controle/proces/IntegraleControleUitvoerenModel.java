package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/integrale-controle-uitvoeren.bpmn} */
@Configuration
class IntegraleControleUitvoerenModel {

    static final String PROCES = "integrale-controle-uitvoeren";

    @Bean
    Procesmodel integraleControleUitvoeren() {
        return Procesmodel.van(PROCES).variabelen(Controlevariabelen.VERVALLEN);
    }
}
