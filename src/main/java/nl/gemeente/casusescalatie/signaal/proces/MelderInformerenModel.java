package nl.gemeente.casusescalatie.signaal.proces;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/melder-informeren.bpmn} */
@Configuration(proxyBeanMethods = false)
class MelderInformerenModel {

    static final String PROCES = "melder-informeren";

    @Bean
    Procesmodel melderInformerenProces() {
        return Procesmodel.van(PROCES);
    }
}
