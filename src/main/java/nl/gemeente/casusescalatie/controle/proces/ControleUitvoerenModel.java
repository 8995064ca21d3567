package nl.gemeente.casusescalatie.controle.proces;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Procesvariabelen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/controle-uitvoeren.bpmn}: what every controle has in common, also one of the HEIT. */
@Configuration
class ControleUitvoerenModel {

    static final String PROCES = "controle-uitvoeren";

    @Bean
    Procesmodel uitvoeringVanDeControle() {
        return Procesmodel.van(PROCES)
                .variabelen(
                        Controlevariabelen.VERVALLEN,
                        Controlevariabelen.MAATREGELEN_NODIG,
                        Procesvariabelen.MAATREGEL_NUMMER,
                        Controlevariabelen.AFLOOP)
                .afgesplitstVan(HeitControleUitvoerenModel.PROCES, IntegraleControleUitvoerenModel.PROCES);
    }
}
