package nl.gemeente.casusescalatie.lokaal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * What must stand before the first bean exists: the time zone, and per profile the database or the proof that it is there.
 *
 * <p>An initializer and not a bean: the database then outlives every bean, because a shutdown handler of Spring Boot runs
 * after all contexts are closed, when the last request and the last job have ended.
 */
public class StartPreparation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String STOPS_WITH_PARENT = "casusescalatie.stopt-met-ouder";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // The engine's cron timers and the Awb terms follow the clock on the wall of the town hall.
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("productie"))) {
            new ProductieRequirements(environment).check();
        } else if (environment.acceptsProfiles(Profiles.of("lokaal"))) {
            startLocal(environment);
        }
    }

    private static void startLocal(ConfigurableEnvironment environment) {
        Path cluster = Path.of(environment.getRequiredProperty("casusescalatie.postgres.map"));
        int port = environment.getRequiredProperty("casusescalatie.postgres.poort", Integer.class);
        LocalPostgres postgres = LocalPostgres.start(
                cluster.resolveSibling("postgres-programma"), cluster, port, true, () -> checkPorts(environment));
        SpringApplication.getShutdownHandlers().add(postgres::close);
        stopWithParent();
    }

    private static void checkPorts(ConfigurableEnvironment environment) {
        int web = environment.getProperty("server.port", Integer.class, 8080);
        if (Ports.inUse(address(environment.getProperty("server.address")), web)) {
            throw new StartRefused(Ports.webPortInUse(web));
        }
        int mail = environment.getRequiredProperty("spring.mail.port", Integer.class);
        if (Ports.inUse(InetAddress.getLoopbackAddress(), mail)) {
            throw new StartRefused(Ports.mailPortInUse(mail));
        }
    }

    private static @Nullable InetAddress address(@Nullable String name) {
        try {
            return name == null ? null : InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new StartRefused("Het adres " + name + " bij de instelling server.address bestaat niet.");
        }
    }

    /** A killed Maven leaves its application behind, that would keep the port and the data from the next start. */
    private static void stopWithParent() {
        if (Boolean.getBoolean(STOPS_WITH_PARENT)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
