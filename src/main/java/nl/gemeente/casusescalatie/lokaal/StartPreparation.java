package nl.gemeente.casusescalatie.lokaal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * What must stand before the first bean exists: the time zone, and per profile the database or the proof that it is there.
 *
 * <p>An initializer and not a bean: the database then outlives every bean, because a shutdown handler of Spring Boot runs
 * after all contexts are closed, when the last request and the last job have ended.
 */
public class StartPreparation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEY = "casusescalatie.sleutel";

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
        SpringApplication.getShutdownHandlers().add(start(environment, cluster, port)::close);
        if (!environment.containsProperty(KEY)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "lokale sleutel", Map.of(KEY, LocalKey.in(cluster.resolveSibling("sleutel")))));
        }
        stopWithParent();
    }

    private static LocalPostgres start(ConfigurableEnvironment environment, Path cluster, int port) {
        try {
            return LocalPostgres.start(
                    cluster.resolveSibling("postgres-programma"), cluster, port, true, () -> checkPorts(environment));
        } catch (DataFolder.AlreadyRunning e) {
            if (webPortInUse(environment)) {
                throw new StartRefused("Poort " + webPort(environment) + " is al in gebruik, want de applicatie draait"
                        + " al met de gegevens in " + cluster.toAbsolutePath() + ": stop die eerst.");
            }
            throw e;
        }
    }

    private static int webPort(ConfigurableEnvironment environment) {
        return environment.getProperty("server.port", Integer.class, 8080);
    }

    private static boolean webPortInUse(ConfigurableEnvironment environment) {
        return Ports.inUse(address(environment.getProperty("server.address")), webPort(environment));
    }

    private static void checkPorts(ConfigurableEnvironment environment) {
        if (webPortInUse(environment)) {
            throw new StartRefused(Ports.webPortInUse(webPort(environment)));
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
