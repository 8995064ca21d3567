package nl.gemeente.casusescalatie.verrijking.register;

import nl.gemeente.casusescalatie.verrijking.Adresbedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Adresregister;
import nl.gemeente.casusescalatie.verrijking.Adreszoeker;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Bewoningsregister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.web.client.RestClient;

/** Connects the registers that the settings name; a real register always goes before a fictional one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Registerinstellingen.class)
class Registeraansluitingen {

    private final Registerinstellingen instellingen;
    private final RestClient.Builder bouwer;

    Registeraansluitingen(Registerinstellingen instellingen, RestClient.Builder bouwer) {
        this.instellingen = instellingen;
        this.bouwer = bouwer;
    }

    /** Somebody who types an address does not wait for a second attempt. */
    @Bean
    @Primary
    @Aangesloten(value = "pdok", metSleutel = false)
    Adreszoeker pdokAdreszoeker() {
        return new PdokAdreszoeker(new Registerlijn(
                "pdok", bouwer, instellingen.pdok(), instellingen.geduld().eenPoging()));
    }

    @Bean
    @Order(0)
    @Aangesloten("bag")
    Adresregister bagAdresregister() {
        return new BagAdresregister(
                new Registerlijn("bag", bouwer, instellingen.bag(), instellingen.geduld()),
                instellingen.bag().sleutel());
    }

    @Bean
    @Aangesloten("kvk")
    Kvk kvk() {
        return new Kvk(
                new Registerlijn("kvk", bouwer, instellingen.kvk(), instellingen.geduld()),
                instellingen.kvk().sleutel());
    }

    @Bean
    @Order(0)
    @Aangesloten("kvk")
    Bedrijvenregister kvkBedrijvenregister(Kvk kvk) {
        return new KvkBedrijvenregister(kvk);
    }

    @Bean
    @Order(0)
    @Aangesloten("kvk")
    Adresbedrijvenregister kvkAdresbedrijvenregister(Kvk kvk) {
        return new KvkAdresbedrijvenregister(kvk);
    }

    @Bean
    @Order(0)
    @Aangesloten("brp")
    Bewoningsregister brpBewoningsregister() {
        return new BrpBewoningsregister(
                new Registerlijn("brp", bouwer, instellingen.brp(), instellingen.geduld()),
                instellingen.brp().sleutel(),
                instellingen.protocollering());
    }
}
