package nl.gemeente.casusescalatie.opschorting.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code bpmn/opschorting-afwachten.bpmn}: called before a step that could disturb an investigation, under the number
 * of the dossier that takes it.
 */
@Configuration
class OpschortingAfwachtenModel {

    static final String PROCES = "opschorting-afwachten";

    static final Routevariabele OPGESCHORT = jaNee("opgeschort");

    /** After this message a waiting process looks again: another hold may still be in force. */
    static final String OPGEHEVEN = "opschorting-opgeheven";

    @Bean
    Procesmodel opschortingAfwachten() {
        return Procesmodel.van(PROCES)
                .variabelen(OPGESCHORT)
                .boodschappen(OPGEHEVEN)
                .afgesplitstVan(
                        "bestuurlijke-maatregel-opleggen",
                        "controle-houden",
                        "controle-voorbereiden",
                        "heit-controle-uitvoeren",
                        "maatregel-uitvoeren");
    }
}
