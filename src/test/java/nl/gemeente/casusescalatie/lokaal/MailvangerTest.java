package nl.gemeente.casusescalatie.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.gemeente.casusescalatie.start.StartGeweigerd;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailvangerTest {

    private final int poort = TestDatabase.freePort();
    private final Mailvanger vanger = new Mailvanger(poort);

    @AfterEach
    void stop() {
        vanger.destroy();
    }

    @Test
    void het_nieuwste_bericht_staat_bovenaan_aan_wie_het_ook_is() throws InterruptedException {
        stuur("zorg@gemeente.example", "eerste");
        stuur("jurist@gemeente.example", "tweede");
        stuur("zorg@gemeente.example", "derde");

        assertThat(vanger.berichten())
                .extracting(Mailvanger.Bericht::onderwerp)
                .containsExactly("derde", "tweede", "eerste");
        assertThat(vanger.berichten().get(1).aan()).isEqualTo("jurist@gemeente.example");
    }

    @Test
    void een_bezette_poort_is_een_zin() {
        assertThatThrownBy(() -> new Mailvanger(poort))
                .isInstanceOf(StartGeweigerd.class)
                .hasMessageContaining("Poort " + poort + " voor de e-mail is al in gebruik");
    }

    private void stuur(String aan, String onderwerp) throws InterruptedException {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(poort);
        SimpleMailMessage bericht = new SimpleMailMessage();
        bericht.setFrom("casusescalatie@gemeente.example");
        bericht.setTo(aan);
        bericht.setSubject(onderwerp);
        bericht.setText("Er staat een taak klaar.");
        mail.send(bericht);
        // The server remembers the moment of arrival in milliseconds.
        Thread.sleep(5);
    }
}
