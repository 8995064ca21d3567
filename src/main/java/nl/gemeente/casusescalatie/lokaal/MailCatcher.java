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

/** A real SMTP server that keeps every message and sends none on: fictional cases must never write to a real mailbox. */
@Component
@Profile("lokaal")
public class MailCatcher implements DisposableBean {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final GreenMail server;

    MailCatcher(@Value("${spring.mail.port}") int port) {
        // GreenMail finds this out in a thread of its own, with a stack trace.
        if (Ports.inUse(InetAddress.getLoopbackAddress(), port)) {
            throw new StartRefused(Ports.mailPortInUse(port));
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Newest first; the server itself keeps them per mailbox. */
    public List<CaughtMail> messages() {
        List<StoredMessage> messages =
                new ArrayList<>(server.getManagers().getImapHostManager().getAllMessages());
        messages.sort(Comparator.comparing(StoredMessage::getReceivedDate).reversed());
        return messages.stream().map(message -> read(message.getMimeMessage())).toList();
    }

    @Override
    public void destroy() {
        server.stop();
    }

    private static CaughtMail read(MimeMessage message) {
        try {
            Date sent = message.getSentDate();
            return new CaughtMail(
                    sent == null ? null : sent.toInstant().atZone(ZONE),
                    header(message, "From"),
                    header(message, "To"),
                    header(message, "Subject"),
                    text(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A caught message cannot be read", e);
        }
    }

    /** A message with an entry for the agenda has its text first. */
    private static String text(MimeMessage message) throws MessagingException, IOException {
        return String.valueOf(
                message.getContent() instanceof Multipart parts && parts.getCount() > 0
                        ? parts.getBodyPart(0).getContent()
                        : message.getContent());
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : MimeUtility.decodeText(value);
    }

    /** What the page shows of a message. */
    public record CaughtMail(@Nullable ZonedDateTime sent, String from, String to, String subject, String text) {}
}
