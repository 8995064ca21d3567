package nl.gemeente.casusescalatie.toegang.proces;

import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Webapptoegangsinstellingen {

    @Bean
    FilterRegistrationBean<Webapptoegang> webapptoegang(Gebruikers gebruikers) {
        FilterRegistrationBean<Webapptoegang> registration =
                new FilterRegistrationBean<>(new Webapptoegang(gebruikers));
        registration.addUrlPatterns("/camunda/api/*", "/camunda/app/*");
        // After Spring Security, which knows the user; before the filters of the webapps, which ask for one.
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
