package nl.gemeente.casusescalatie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Integratietest
class WettelijkeTermijnenTest {

    private final WettelijkeTermijnen termijnen;
    private final Werkdagen werkdagen;
    private final JdbcClient database;

    WettelijkeTermijnenTest(WettelijkeTermijnen termijnen, Werkdagen werkdagen, JdbcClient database) {
        this.termijnen = termijnen;
        this.werkdagen = werkdagen;
        this.database = database;
    }

    @Test
    void bezwaar_kan_zes_weken_en_schuift_met_uitleg() {
        var einde = termijnen.einde("BEZWAAR", LocalDate.parse("2026-11-14"));

        assertThat(einde.laatsteDag()).isEqualTo("2026-12-28");
        assertThat(einde.uitleg())
                .isEqualTo(
                        "6 weken vanaf 14 november 2026 (Awb 6:7 en 6:8) is 25 december 2026,"
                                + " verschoven naar 28 december 2026 wegens Eerste Kerstdag, Tweede Kerstdag, zondag (Algemene termijnenwet)");
    }

    @Test
    void een_termijn_die_niet_in_een_wet_staat_schuift_niet() {
        var einde = termijnen.einde("ZIENSWIJZE", LocalDate.parse("2026-12-12"));

        assertThat(einde.laatsteDag()).isEqualTo("2026-12-25");
        assertThat(einde.uitleg()).startsWith("2 weken vanaf 12 december 2026").endsWith(" is 25 december 2026");
    }

    @Test
    void een_machtiging_schuift_nooit_ook_niet_met_pasen() {
        assertThat(termijnen
                        .einde("MACHTIGING_BINNENTREDEN", LocalDate.parse("2026-04-03"))
                        .laatsteDag())
                .isEqualTo("2026-04-05");
    }

    @Test
    @Transactional
    void een_jurist_verandert_een_termijn_in_de_tabel() {
        database.sql("update wettelijke_termijn set aantal = 3 where code = 'ZIENSWIJZE'")
                .update();

        assertThat(termijnen.termijn("ZIENSWIJZE").lengte()).isEqualTo(Period.ofWeeks(3));
        assertThat(termijnen.termijn("ZIENSWIJZE").tekst()).isEqualTo("3 weken");
    }

    @Test
    void elke_rij_van_de_tabel_is_te_lezen_en_heeft_een_grondslag() {
        assertThat(database.sql("select code from wettelijke_termijn")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(termijnen.termijn(code).grondslag()).isNotBlank();
                    assertThat(termijnen
                                    .einde(code, LocalDate.parse("2026-11-24"))
                                    .laatsteDag())
                            .isAfter("2026-11-24");
                });
    }

    @Test
    void de_dagen_bij_koninklijk_besluit_staan_in_de_tabel() {
        assertThat(werkdagen.isWerkdag(LocalDate.parse("2028-05-26"))).isFalse();
    }

    @Test
    void een_onbekende_termijn_is_een_fout() {
        assertThatThrownBy(() -> termijnen.termijn("BESTAAT_NIET")).isInstanceOf(IllegalStateException.class);
    }
}
