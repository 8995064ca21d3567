package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Finds an occupied port before anything is started, so that the reason is one sentence and nothing has to be undone. */
final class Ports {

    private Ports() {}

    static boolean inUse(@Nullable InetAddress address, int port) {
        if (port <= 0) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static String webPortInUse(int port) {
        return "Poort " + port + " is al in gebruik door een ander programma: stop dat programma, of kies een andere"
                + " poort met de instelling server.port (bijvoorbeeld SERVER_PORT=8081).";
    }

    static String postgresPortInUse(int port) {
        return "Poort " + port + " voor PostgreSQL is al in gebruik door een ander programma: stop dat programma, of"
                + " kies een andere poort met de instelling casusescalatie.postgres.poort"
                + " (bijvoorbeeld CASUSESCALATIE_POSTGRES_POORT=15433).";
    }

    static String mailPortInUse(int port) {
        return "Poort " + port + " voor de e-mail is al in gebruik door een ander programma: stop dat programma, of"
                + " kies een andere poort met de instelling spring.mail.port (bijvoorbeeld SPRING_MAIL_PORT=3026).";
    }
}
