package nl.gemeente.casusescalatie.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

@Integratietest
class TestbasisTest {

    private final JdbcTemplate jdbc;
    private final ProcessEngine engine;
    private final Clock clock;
    private final Testklok testklok;
    private final Testpost post;
    private final JavaMailSender mail;

    TestbasisTest(
            JdbcTemplate jdbc,
            ProcessEngine engine,
            Clock clock,
            Testklok testklok,
            Testpost post,
            JavaMailSender mail) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
        this.testklok = testklok;
        this.post = post;
        this.mail = mail;
    }

    @Test
    void de_applicatie_draait_op_een_echte_postgresql_17() {
        assertThat(jdbc.queryForObject("show server_version", String.class)).startsWith("17.");
        assertThat(jdbc.queryForObject("show transaction_isolation", String.class))
                .isEqualTo("read committed");
    }

    @Test
    void de_klok_staat_stil_en_geldt_ook_voor_de_engine() {
        assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 0));

        testklok.vooruit(Duration.ofDays(7));

        assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.of(2026, 11, 30, 10, 0));
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(java.util.Date.from(clock.instant()));
    }

    @Test
    void een_mislukte_taak_van_de_engine_wordt_na_een_minuut_tien_minuten_en_een_uur_herhaald() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT10M,PT1H");
        assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
        assertThat(configuration.getDefaultSerializationFormat()).isEqualTo("application/json");
    }

    @Test
    void een_verzonden_bericht_is_in_de_test_te_lezen() throws Exception {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo("jurist@gemeente.example");
        message.setSubject("Taak voor S-2026-00001");
        message.setText("Er staat een taak klaar.");

        mail.send(message);

        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getSubject()).isEqualTo("Taak voor S-2026-00001");
    }
}
