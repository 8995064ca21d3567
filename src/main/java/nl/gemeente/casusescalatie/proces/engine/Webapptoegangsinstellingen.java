package nl.gemeente.casusescalatie.proces.engine;

import nl.gemeente.casusescalatie.proces.Webappbezoeker;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Webapptoegangsinstellingen {

    @Bean
    FilterRegistrationBean<Webapptoegang> webapptoegang(Webappbezoeker bezoeker) {
        FilterRegistrationBean<Webapptoegang> filter = new FilterRegistrationBean<>(new Webapptoegang(bezoeker));
        filter.addUrlPatterns("/camunda/api/*", "/camunda/app/*");
        // After Spring Security, which knows the user; before the filters of the webapps, which ask for one.
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
