package nl.gemeente.casusescalatie.overleg.proces;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/signalenoverleg-inplannen.bpmn}: the clock plans the periodic meeting. */
@Configuration
public class SignalenoverlegInplannenModel {

    public static final String PROCES = "signalenoverleg-inplannen";

    @Bean
    Procesmodel signalenoverlegInplannen() {
        return Procesmodel.van(PROCES)
                .variabelen(SignalenoverlegHoudenModel.PEILMOMENT, SignalenoverlegHoudenModel.OVERLEG_MOMENT);
    }
}
