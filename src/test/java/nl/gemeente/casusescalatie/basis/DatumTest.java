package nl.gemeente.casusescalatie.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DatumTest {

    private static final LocalDateTime TIEN_UUR = LocalDateTime.of(2026, 5, 12, 10, 0, 5);
    private static final Instant MOMENT = TIEN_UUR.atZone(Datum.ZONE).toInstant();

    @Test
    void een_dag_staat_voluit_in_het_nederlands() {
        assertThat(Datum.dag(LocalDate.of(2026, 5, 12))).isEqualTo("12 mei 2026");
        assertThat(Datum.weekdag(LocalDate.of(2026, 3, 1))).isEqualTo("zondag 1 maart 2026");
    }

    @Test
    void een_moment_staat_in_de_tijd_van_de_gemeente() {
        assertThat(Datum.moment(MOMENT)).isEqualTo("12 mei 2026 om 10:00").isEqualTo(Datum.moment(TIEN_UUR));
        assertThat(Datum.weekmoment(MOMENT))
                .isEqualTo("dinsdag 12 mei 2026 om 10:00")
                .isEqualTo(Datum.weekmoment(TIEN_UUR));
        assertThat(Datum.seconde(MOMENT)).isEqualTo("12 mei 2026 om 10:00:05");
        assertThat(Datum.klok(MOMENT)).isEqualTo("10:00").isEqualTo(Datum.klok(LocalTime.of(10, 0)));
    }

    @Test
    void rond_middernacht_telt_de_dag_van_de_gemeente_en_niet_die_van_utc() {
        Instant zomer = Instant.parse("2026-06-30T22:30:00Z");
        Instant winter = Instant.parse("2026-12-31T23:30:00Z");
        assertThat(Datum.dag(zomer)).isEqualTo("1 juli 2026");
        assertThat(Datum.weekdag(winter)).isEqualTo("vrijdag 1 januari 2027");
        assertThat(Datum.moment(winter)).isEqualTo("1 januari 2027 om 00:30");
    }
}
