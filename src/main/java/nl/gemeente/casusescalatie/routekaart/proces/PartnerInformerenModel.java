package nl.gemeente.casusescalatie.routekaart.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.routekaart.Partnerberichten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** {@code bpmn/partner-informeren.bpmn} */
@Configuration(proxyBeanMethods = false)
class PartnerInformerenModel {

    static final String PROCES = "partner-informeren";

    @Bean
    Procesmodel partnerInformeren() {
        return Procesmodel.van(PROCES);
    }

    @Component
    static class Versturen implements Partnerberichten {

        private final ObjectProvider<Processen> processen;

        /** The engine itself is built with the models of this room, so it is asked for late. */
        Versturen(ObjectProvider<Processen> processen) {
            this.processen = processen;
        }

        @Override
        public void klaargezet(Nummer dossier) {
            processen.getObject().start(PROCES, dossier, Route.rechtdoor());
        }
    }
}
