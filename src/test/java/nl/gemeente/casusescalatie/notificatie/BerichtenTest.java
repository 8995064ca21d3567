package nl.gemeente.casusescalatie.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;

@Integratietest
class BerichtenTest {

    private static final Nummer NUMMER = Nummer.van("S-2026-00001");
    private static final Pad TAAK = Pad.naarTaak("4711");

    private final Berichten berichten;
    private final Verzendlijst register;
    private final Testpost post;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ITemplateEngine templates;
    private final Clock klok;

    BerichtenTest(
            Berichten berichten,
            Verzendlijst register,
            Testpost post,
            JdbcClient database,
            PlatformTransactionManager transactions,
            ITemplateEngine templates,
            Clock klok) {
        this.berichten = berichten;
        this.register = register;
        this.post = post;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.templates = templates;
        this.klok = klok;
    }

    @Test
    void een_bericht_noemt_het_nummer_wat_gevraagd_wordt_en_een_link() throws Exception {
        assertThat(berichten.verzend(bericht(sleutel()))).isEqualTo(Verzending.VERZONDEN);

        MimeMessage mail = post.berichten().get(0);
        assertThat(mail.getSubject()).isEqualTo("Spoed: taak voor S-2026-00001");
        assertThat(mail.getContent().toString())
                .contains("Bij S-2026-00001 is direct actie nodig.")
                .contains("op of vóór donderdag 26 november 2026.")
                .contains("https://casus.gemeente.example/camunda/app/tasklist/default/#/?task=4711")
                .doesNotContain("[", "th:");
    }

    @Test
    void een_bericht_wordt_na_herhaling_niet_nog_eens_verzonden() {
        Bericht bericht = bericht(sleutel());
        berichten.verzend(bericht);

        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.AL_VERZONDEN);
        assertThat(post.berichten()).hasSize(1);
    }

    @Test
    void werk_dat_na_het_verzenden_wordt_teruggedraaid_stuurt_bij_herhaling_geen_tweede_bericht() {
        Bericht bericht = bericht(sleutel());
        transaction.executeWithoutResult(status -> {
            berichten.verzend(bericht);
            status.setRollbackOnly();
        });

        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.AL_VERZONDEN);
        assertThat(post.berichten()).hasSize(1);
    }

    @Test
    void zonder_mailserver_mislukt_het_en_na_herstel_komt_er_precies_een_bericht() {
        Bericht bericht = bericht(sleutel());
        post.stop();

        assertThatThrownBy(() -> berichten.verzend(bericht)).isInstanceOf(VerzendingMislukt.class);
        assertThatThrownBy(() -> berichten.verzend(bericht)).isInstanceOf(VerzendingMislukt.class);
        assertThat(stand(bericht)).isEqualTo("MISLUKT");

        post.herstel();
        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.VERZONDEN);
        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.AL_VERZONDEN);
        assertThat(post.berichten()).hasSize(1);
        assertThat(stand(bericht)).isEqualTo("VERZONDEN");
    }

    @Test
    @VerwachtInLog("nl.gemeente.casusescalatie.notificatie.Berichten")
    void na_een_crash_tijdens_het_verzenden_gaat_er_geen_tweede_bericht_uit() {
        Bericht bericht = bericht(sleutel());
        register.begin(bericht);

        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.ONZEKER);
        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.ONZEKER);
        assertThat(post.berichten()).isEmpty();
        assertThat(stand(bericht)).isEqualTo("ONZEKER");
    }

    @Test
    @VerwachtInLog("nl.gemeente.casusescalatie.notificatie.Berichten")
    void een_server_die_wegvalt_nadat_hij_het_bericht_las_maakt_het_onzeker() throws IOException {
        try (OnbetrouwbareServer server = new OnbetrouwbareServer("")) {
            Bericht bericht = bericht(sleutel());

            assertThat(berichtenVia(server.port()).verzend(bericht)).isEqualTo(Verzending.ONZEKER);
            assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.ONZEKER);
            assertThat(post.berichten()).isEmpty();
        }
    }

    @Test
    void een_server_die_het_bericht_weigert_laat_een_nieuwe_poging_toe() throws IOException {
        Bericht bericht = bericht(sleutel());
        try (OnbetrouwbareServer server = new OnbetrouwbareServer("451 Try again later\r\n")) {
            Berichten weigerend = berichtenVia(server.port());

            assertThatThrownBy(() -> weigerend.verzend(bericht)).isInstanceOf(VerzendingMislukt.class);
        }

        assertThat(berichten.verzend(bericht)).isEqualTo(Verzending.VERZONDEN);
    }

    @Test
    void gelijktijdige_pogingen_leveren_een_bericht_op() {
        Bericht bericht = bericht(sleutel());

        List<CompletableFuture<Void>> attempts = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    try {
                        berichten.verzend(bericht);
                    } catch (VerzendingMislukt e) {
                        // Another attempt is sending it; the engine would come back later.
                    }
                }))
                .toList();
        attempts.forEach(CompletableFuture::join);

        assertThat(post.berichten()).hasSize(1);
        assertThat(stand(bericht)).isEqualTo("VERZONDEN");
    }

    @Test
    void het_bericht_heeft_bij_elke_poging_hetzelfde_kenmerk() throws Exception {
        berichten.verzend(bericht("taak:vast:taak"));

        assertThat(post.berichten().get(0).getMessageID())
                .isEqualTo("<" + UUID.nameUUIDFromBytes("taak:vast:taak".getBytes(StandardCharsets.UTF_8))
                        + "@casus.gemeente.example>");
    }

    @ParameterizedTest
    @EnumSource(Sjabloon.class)
    void elk_sjabloon_is_met_en_zonder_link_en_datum_te_lezen_en_verraadt_niets(Sjabloon sjabloon) throws Exception {
        berichten.verzend(new Bericht(
                "geheim-" + sleutel(), "jansen@partner.example", sjabloon, NUMMER, TAAK, LocalDate.of(2026, 12, 1)));
        berichten.verzend(new Bericht("geheim-" + sleutel(), "jansen@partner.example", sjabloon, NUMMER, null, null));

        assertThat(post.berichten()).hasSize(2);
        for (MimeMessage mail : post.berichten()) {
            String text = mail.getContent().toString();
            assertThat(mail.getSubject()).contains("S-2026-00001");
            assertThat(text).contains("S-2026-00001").doesNotContain("[", "${", "null", "\n\n\n");
            assertThat(text + mail.getSubject() + mail.getMessageID()).doesNotContain("geheim", "jansen");
        }
    }

    @Test
    void de_tabel_bewaart_geen_inhoud_en_geen_ontvanger() {
        berichten.verzend(new Bericht(sleutel(), "uniek-adres@partner.example", Sjabloon.SPOED, NUMMER, null, null));

        assertThat(database.sql("select string_agg(b::text, ' ') from bericht b")
                        .query(String.class)
                        .single())
                .doesNotContain("uniek-adres");
    }

    @Test
    void het_dossier_ziet_wat_er_van_een_bericht_werd() {
        Nummer nummer = Nummer.van("C-2026-00077");
        register.begin(new Bericht(sleutel(), "a@b.example", Sjabloon.BIJDRAGE_GEVRAAGD, nummer, null, null));

        assertThat(berichten.van(nummer)).singleElement().satisfies(regel -> {
            assertThat(regel.sjabloon()).isEqualTo(Sjabloon.BIJDRAGE_GEVRAAGD);
            assertThat(regel.stand()).isEqualTo(Verzendstand.BEZIG);
        });
    }

    private String stand(Bericht bericht) {
        return database.sql("select status from bericht where sleutel = ?")
                .param(bericht.sleutel())
                .query(String.class)
                .single();
    }

    private static String sleutel() {
        return "taak:" + UUID.randomUUID() + ":taak";
    }

    private static Bericht bericht(String sleutel) {
        return new Bericht(
                sleutel, "jurist@gemeente.example", Sjabloon.SPOED, NUMMER, TAAK, LocalDate.of(2026, 11, 26));
    }

    private Berichten berichtenVia(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        return new Berichten(
                register,
                new Postbode(
                        mail,
                        templates,
                        klok,
                        java.net.URI.create("https://casus.gemeente.example"),
                        "a@gemeente.example"));
    }

    /** Takes a whole message and then gives the answer of the test, or none. */
    private static final class OnbetrouwbareServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final String answer;

        OnbetrouwbareServer(String answer) throws IOException {
            this.answer = answer;
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
                OutputStream out = client.getOutputStream();
                say(out, "220 test\r\n");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.equals("DATA")) {
                        say(out, "354 go\r\n");
                        while (!".".equals(in.readLine())) {
                            continue;
                        }
                        say(out, answer);
                        if (answer.isEmpty()) {
                            return;
                        }
                    } else {
                        say(out, "250 ok\r\n");
                    }
                }
            } catch (IOException e) {
                // The client has gone.
            }
        }

        private static void say(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
