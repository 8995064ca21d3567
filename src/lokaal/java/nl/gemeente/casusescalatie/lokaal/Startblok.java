package nl.gemeente.casusescalatie.lokaal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last thing on the screen: all that a person needs who has never seen this application. */
@Component
@Profile("lokaal")
class Startblok {

    private final Environment environment;

    Startblok(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void druk() {
        System.out.println(tekst());
        System.out.flush();
    }

    String tekst() {
        String adres = "http://localhost:" + environment.getProperty("local.server.port");
        Path cluster = Path.of(environment.getRequiredProperty("casusescalatie.postgres.map"))
                .toAbsolutePath()
                .normalize();
        String gebruikers = Arrays.stream(Rol.values()).map(Rol::groep).collect(Collectors.joining(", "));
        return """

                ======================================================================================
                 Casusescalatie Mensenhandel draait (profiel lokaal, met verzonnen gegevens)

                   Signaal melden    %1$s/melden
                   Takenlijst        %1$s/camunda/app/tasklist/default/
                   Cockpit           %1$s/camunda/app/cockpit/default/
                   E-mail bekijken   %1$s/lokaal/berichten
                   REST              %1$s/api en %1$s/engine-rest

                   Gebruikers        het wachtwoord is gelijk aan de naam:
                %2$s

                   Gegevens          %3$s
                   Database          127.0.0.1:%4$s, database casusescalatie, gebruiker postgres
                   Stoppen           Ctrl-C
                   Opnieuw beginnen  stop de applicatie en verwijder de map %5$s
                ======================================================================================
                """
                .formatted(
                        adres,
                        breek(gebruikers),
                        cluster,
                        environment.getProperty("casusescalatie.postgres.poort"),
                        cluster.getParent());
    }

    private static String breek(String woorden) {
        StringBuilder regels = new StringBuilder();
        StringBuilder regel = new StringBuilder();
        for (String woord : woorden.split(" ")) {
            if (regel.length() + woord.length() > 64) {
                regels.append(" ".repeat(21))
                        .append(regel.toString().stripTrailing())
                        .append('\n');
                regel.setLength(0);
            }
            regel.append(woord).append(' ');
        }
        return regels.append(" ".repeat(21))
                .append(regel.toString().stripTrailing())
                .toString();
    }
}
