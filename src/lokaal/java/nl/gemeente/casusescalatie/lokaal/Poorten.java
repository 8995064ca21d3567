package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import nl.gemeente.casusescalatie.start.StartGeweigerd;
import org.jspecify.annotations.Nullable;

/**
 * Finds an occupied port before anything is started, so that the reason is one sentence and nothing has to be undone.
 */
final class Poorten {

    private Poorten() {}

    static boolean bezet(@Nullable InetAddress adres, int poort) {
        if (poort <= 0) {
            return false;
        }
        try (ServerSocket proef = new ServerSocket()) {
            proef.setReuseAddress(true);
            proef.bind(adres == null ? new InetSocketAddress(poort) : new InetSocketAddress(adres, poort));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static StartGeweigerd postgrespoortBezet(int poort) {
        return new StartGeweigerd("Poort " + poort + " voor PostgreSQL is al in gebruik door een ander programma: stop"
                + " dat programma, of kies een andere poort met de instelling casusescalatie.postgres.poort"
                + " (bijvoorbeeld CASUSESCALATIE_POSTGRES_POORT=15433).");
    }

    static StartGeweigerd mailpoortBezet(int poort) {
        return new StartGeweigerd(
                "Poort " + poort + " voor de e-mail is al in gebruik door een ander programma: stop"
                        + " dat programma, of kies een andere poort met de instelling spring.mail.port (bijvoorbeeld SPRING_MAIL_PORT=3026).");
    }
}
