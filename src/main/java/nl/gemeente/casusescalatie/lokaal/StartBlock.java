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
class StartBlock {

    private final Environment environment;

    StartBlock(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void print() {
        System.out.println(text());
        System.out.flush();
    }

    String text() {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        Path cluster = Path.of(environment.getRequiredProperty("casusescalatie.postgres.map"))
                .toAbsolutePath()
                .normalize();
        String users = Arrays.stream(Rol.values()).map(Rol::groep).collect(Collectors.joining(", "));
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
                        address,
                        wrap(users),
                        cluster,
                        environment.getProperty("casusescalatie.postgres.poort"),
                        cluster.getParent());
    }

    private static String wrap(String words) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > 64) {
                lines.append(" ".repeat(21))
                        .append(line.toString().stripTrailing())
                        .append('\n');
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return lines.append(" ".repeat(21))
                .append(line.toString().stripTrailing())
                .toString();
    }
}
