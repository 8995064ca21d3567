package nl.gemeente.casusescalatie.lokaal;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.InetAddress;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A real SMTP server that keeps every message and forwards none: fictional cases must never reach a real mailbox. */
@Component
@Profile("lokaal")
public class Mailvanger implements DisposableBean {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final GreenMail server;

    Mailvanger(@Value("${spring.mail.port}") int poort) {
        // GreenMail finds this out in a thread of its own, with a stack trace.
        if (Poorten.bezet(InetAddress.getLoopbackAddress(), poort)) {
            throw Poorten.mailpoortBezet(poort);
        }
        server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Newest first; the server itself keeps them per mailbox. */
    public List<Bericht> berichten() {
        List<StoredMessage> berichten =
                new ArrayList<>(server.getManagers().getImapHostManager().getAllMessages());
        berichten.sort(Comparator.comparing(StoredMessage::getReceivedDate).reversed());
        return berichten.stream().map(bericht -> lees(bericht.getMimeMessage())).toList();
    }

    @Override
    public void destroy() {
        server.stop();
    }

    private static Bericht lees(MimeMessage bericht) {
        try {
            Date verzonden = bericht.getSentDate();
            return new Bericht(
                    verzonden == null ? null : verzonden.toInstant().atZone(ZONE),
                    kop(bericht, "From"),
                    kop(bericht, "To"),
                    kop(bericht, "Subject"),
                    tekst(bericht));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A caught message cannot be read", e);
        }
    }

    /** A message with an entry for the agenda has its text first. */
    private static String tekst(MimeMessage bericht) throws MessagingException, IOException {
        return String.valueOf(
                bericht.getContent() instanceof Multipart delen && delen.getCount() > 0
                        ? delen.getBodyPart(0).getContent()
                        : bericht.getContent());
    }

    private static String kop(MimeMessage bericht, String naam) throws MessagingException, IOException {
        String waarde = bericht.getHeader(naam, ", ");
        return waarde == null ? "" : MimeUtility.decodeText(waarde);
    }

    /** What the page shows of a message. */
    public record Bericht(@Nullable ZonedDateTime verzonden, String van, String aan, String onderwerp, String tekst) {}
}
