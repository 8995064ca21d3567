package nl.gemeente.casusescalatie.lokaal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import nl.gemeente.casusescalatie.start.StartGeweigerd;
import nl.gemeente.casusescalatie.start.Werkplaats;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The database of this machine and the key of its data; the mail catcher is a bean. */
public class LokaleWerkplaats implements Werkplaats {

    private static final String SLEUTEL = "casusescalatie.sleutel";
    private static final String STOPT_MET_OUDER = "casusescalatie.stopt-met-ouder";

    @Override
    public void open(ConfigurableEnvironment environment) {
        Path cluster = Path.of(environment.getRequiredProperty("casusescalatie.postgres.map"));
        SpringApplication.getShutdownHandlers().add(startPostgres(environment, cluster)::close);
        if (!environment.containsProperty(SLEUTEL)) {
            String sleutel = LokaleSleutel.uit(cluster.resolveSibling("sleutel"));
            environment.getPropertySources().addLast(new MapPropertySource("lokale sleutel", Map.of(SLEUTEL, sleutel)));
        }
        stopMetOuder();
    }

    private static LokalePostgres startPostgres(ConfigurableEnvironment environment, Path cluster) {
        int poort = environment.getRequiredProperty("casusescalatie.postgres.poort", Integer.class);
        try {
            return LokalePostgres.start(
                    cluster.resolveSibling("postgres-programma"),
                    cluster,
                    poort,
                    true,
                    () -> controleerPoorten(environment));
        } catch (Gegevensmap.DraaitAl e) {
            if (webpoortBezet(environment)) {
                throw new StartGeweigerd(
                        "Poort " + webpoort(environment) + " is al in gebruik, want de applicatie draait"
                                + " al met de gegevens in " + cluster.toAbsolutePath() + ": stop die eerst.");
            }
            throw e;
        }
    }

    private static int webpoort(ConfigurableEnvironment environment) {
        return environment.getProperty("server.port", Integer.class, 8080);
    }

    private static boolean webpoortBezet(ConfigurableEnvironment environment) {
        return Poorten.bezet(adres(environment.getProperty("server.address")), webpoort(environment));
    }

    private static void controleerPoorten(ConfigurableEnvironment environment) {
        if (webpoortBezet(environment)) {
            throw StartGeweigerd.webpoortBezet(webpoort(environment));
        }
        int mail = environment.getRequiredProperty("spring.mail.port", Integer.class);
        if (Poorten.bezet(InetAddress.getLoopbackAddress(), mail)) {
            throw Poorten.mailpoortBezet(mail);
        }
    }

    private static @Nullable InetAddress adres(@Nullable String naam) {
        try {
            return naam == null ? null : InetAddress.getByName(naam);
        } catch (UnknownHostException e) {
            throw new StartGeweigerd("Het adres " + naam + " bij de instelling server.address bestaat niet.");
        }
    }

    /** A killed Maven leaves its application behind, which would keep the port and the data from the next start. */
    private static void stopMetOuder() {
        if (Boolean.getBoolean(STOPT_MET_OUDER)) {
            ProcessHandle.current().parent().ifPresent(ouder -> ouder.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
