package nl.gemeente.casusescalatie.start;

import java.util.ServiceLoader;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * What must be ready before the first bean exists: the time zone, and per profile the database or the proof that it is
 * there.
 *
 * <p>An initializer and not a bean: the local database then outlives every bean, because a shutdown handler of Spring
 * Boot runs after all contexts are closed, when the last request and the last job have ended.
 */
public class Startvoorbereiding implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // The engine's cron timers and the Awb terms follow the local time of the town hall.
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("productie"))) {
            new Productievereisten(environment).controleer();
        } else if (environment.acceptsProfiles(Profiles.of("lokaal"))) {
            werkplaats(context.getClassLoader()).open(environment);
        }
    }

    static Werkplaats werkplaats(@Nullable ClassLoader loader) {
        return ServiceLoader.load(Werkplaats.class, loader)
                .findFirst()
                .orElseThrow(() -> new StartGeweigerd("Deze applicatie is voor productie gebouwd en heeft geen profiel"
                        + " lokaal: start haar met SPRING_PROFILES_ACTIVE=productie, of start vanuit de broncode met"
                        + " \"./mvnw spring-boot:run\" om haar te proberen."));
    }
}
