package nl.gemeente.casusescalatie.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** The SMTP server of the tests. Emptied before each test; a test may stop it to see what happens without it. */
public final class Testpost {

    private final GreenMail server =
            new GreenMail(new ServerSetup(TestDatabase.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Testpost() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getServerSetup().getPort();
    }

    public List<MimeMessage> berichten() {
        return List.of(server.getReceivedMessages());
    }

    public void stop() {
        server.getSmtp().stopService();
    }

    /** Running and empty again. */
    public void herstel() {
        if (!server.getSmtp().isAlive()) {
            server.stop();
            server.start();
        }
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
