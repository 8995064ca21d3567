package nl.gemeente.casusescalatie.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailCatcherTest {

    private final int port = TestDatabase.freePort();
    private final MailCatcher catcher = new MailCatcher(port);

    @AfterEach
    void stop() {
        catcher.destroy();
    }

    @Test
    void het_nieuwste_bericht_staat_bovenaan_aan_wie_het_ook_is() throws InterruptedException {
        send("zorg@gemeente.example", "eerste");
        send("jurist@gemeente.example", "tweede");
        send("zorg@gemeente.example", "derde");

        assertThat(catcher.messages())
                .extracting(MailCatcher.CaughtMail::subject)
                .containsExactly("derde", "tweede", "eerste");
        assertThat(catcher.messages().get(1).to()).isEqualTo("jurist@gemeente.example");
    }

    @Test
    void een_bezette_poort_is_een_zin() {
        assertThatThrownBy(() -> new MailCatcher(port))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Poort " + port + " voor de e-mail is al in gebruik");
    }

    private void send(String to, String subject) throws InterruptedException {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("casusescalatie@gemeente.example");
        message.setTo(to);
        message.setSubject(subject);
        message.setText("Er staat een taak klaar.");
        mail.send(message);
        // The server remembers the moment of arrival in milliseconds.
        Thread.sleep(5);
    }
}
