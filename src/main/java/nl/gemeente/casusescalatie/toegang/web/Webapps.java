package nl.gemeente.casusescalatie.toegang.web;

import java.util.Set;
import java.util.function.Predicate;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The doors to the three webapps of the engine. */
@Configuration(proxyBeanMethods = false)
class Webapps {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Bean
    @Order(30)
    Deur tasklist() {
        return new Webapp(TASKLIST, "Takenlijst", "Uw taken en de taken van uw rol.", Webapps::heeftTaken);
    }

    @Bean
    @Order(90)
    Deur cockpit() {
        return new Webapp(
                "/camunda/app/cockpit/default/",
                "Cockpit",
                "Hoe staan de lopende zaken ervoor, en waar wacht het?",
                rollen -> rollen.stream().anyMatch(Rol.metCockpit()::contains));
    }

    @Bean
    @Order(91)
    Deur admin() {
        return new Webapp(
                "/camunda/app/admin/default/",
                "Beheer",
                "Gebruikers, rollen en rechten.",
                rollen -> rollen.contains(Rol.BEHEER));
    }

    static boolean heeftTaken(Set<Rol> rollen) {
        return rollen.stream().anyMatch(Rol.metTaken()::contains);
    }

    private record Webapp(String adres, String naam, String uitleg, Predicate<Set<Rol>> wie) implements Deur {

        @Override
        public boolean isVoor(Set<Rol> rollen) {
            return wie.test(rollen);
        }
    }
}
