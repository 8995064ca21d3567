package nl.gemeente.casusescalatie.doorzetting.proces;

import nl.gemeente.casusescalatie.proces.Procesmodel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/partner-informeren.bpmn} */
@Configuration(proxyBeanMethods = false)
class PartnerInformerenModel {

    static final String PROCES = "partner-informeren";

    @Bean
    Procesmodel partnerInformerenProces() {
        return Procesmodel.van(PROCES);
    }
}
