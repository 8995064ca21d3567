package nl.gemeente.casusescalatie.support;

import nl.gemeente.casusescalatie.lokaal.LokalePostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** What every {@link Integratietest} shares: the database, the mail server and the clock. */
@TestConfiguration(proxyBeanMethods = false)
public class Testomgeving {

    private static final Testpost POST = new Testpost();

    @Bean
    @Primary
    Testklok testklok() {
        return new Testklok();
    }

    @Bean
    static Vraagteller vraagteller() {
        return new Vraagteller();
    }

    @Bean
    Testpost testpost() {
        return POST;
    }

    static class Aansluiting implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url="
                                    + TestDatabase.jdbcUrl(
                                            context.getEnvironment().getProperty("casusescalatie.test.database")),
                            "spring.datasource.username=" + LokalePostgres.GEBRUIKER,
                            "spring.datasource.password=",
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + POST.port())
                    .applyTo(context);
        }
    }

    static class Herstel implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext testContext) {
            testContext.getApplicationContext().getBean(Testklok.class).herstel();
            POST.herstel();
        }
    }
}
