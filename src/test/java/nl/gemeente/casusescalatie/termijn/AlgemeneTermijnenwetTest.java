package nl.gemeente.casusescalatie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.termijn.AlgemeneTermijnenwet.Einde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlgemeneTermijnenwetTest {

    private static final Map<LocalDate, String> KB = Stream.of(
                    "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26")
            .collect(java.util.stream.Collectors.toMap(LocalDate::parse, dag -> "Stcrt."));

    private final Feestdagen feestdagen = new Feestdagen(() -> KB);
    private final Werkdagen werkdagen = new Werkdagen(feestdagen);
    private final AlgemeneTermijnenwet wet = new AlgemeneTermijnenwet(werkdagen);

    @ParameterizedTest(name = "bekendgemaakt op {0}: bezwaar tot en met {1}")
    @CsvSource({
        "2026-02-20, 2026-04-07",
        "2026-02-23, 2026-04-07",
        "2026-03-16, 2026-04-28",
        "2026-03-24, 2026-05-06",
        "2026-04-02, 2026-05-18",
        "2026-04-03, 2026-05-18",
        "2026-11-13, 2026-12-28",
        "2026-11-20, 2027-01-04"
    })
    void de_laatste_dag_voor_bezwaar_schuift_naar_de_eerste_werkdag(LocalDate bekendgemaakt, LocalDate laatste) {
        assertThat(wet.einde(bekendgemaakt.plusDays(1), Period.ofWeeks(6)).laatsteDag())
                .isEqualTo(laatste);
    }

    @Test
    void de_reden_van_het_schuiven_staat_erbij_in_de_volgorde_van_de_dagen() {
        Einde einde = wet.einde(LocalDate.parse("2026-02-21"), Period.ofWeeks(6));

        assertThat(einde.berekend()).isEqualTo("2026-04-03");
        assertThat(einde.verschoven()).isTrue();
        assertThat(einde.redenen()).containsExactly("Goede Vrijdag", "zaterdag", "zondag", "Tweede Paasdag");
    }

    @Test
    void een_dag_bij_koninklijk_besluit_telt_als_feestdag() {
        assertThat(feestdagen.naam(LocalDate.parse("2026-05-15")).orElseThrow()).contains("koninklijk besluit");
        assertThat(werkdagen.isWerkdag(LocalDate.parse("2025-05-30"))).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-01-01, Nieuwjaarsdag",
        "2026-04-03, Goede Vrijdag",
        "2026-04-06, Tweede Paasdag",
        "2026-04-27, Koningsdag",
        "2031-04-26, Koningsdag",
        "2026-05-05, Bevrijdingsdag",
        "2027-05-05, Bevrijdingsdag",
        "2026-05-14, Hemelvaartsdag",
        "2026-05-25, Tweede Pinksterdag",
        "2026-12-25, Eerste Kerstdag",
        "2026-12-26, Tweede Kerstdag"
    })
    void de_feestdagen_van_artikel_3(LocalDate dag, String naam) {
        assertThat(feestdagen.naam(dag)).contains(naam);
    }

    @Test
    void de_zondag_waarop_koningsdag_niet_wordt_gevierd_is_geen_feestdag() {
        assertThat(feestdagen.naam(LocalDate.parse("2031-04-27"))).isEmpty();
    }

    @ParameterizedTest(name = "{1} vanaf {0} eindigt op {2}")
    @CsvSource({
        // 12 weeks, 90 days and three months move; 13 weeks, a day more than three months, and a year do not.
        "2026-11-09, P84D, 2027-02-01",
        "2026-11-09, P91D, 2027-02-07",
        "2026-11-03, P90D, 2027-02-01",
        "2026-11-01, P3M, 2027-02-01",
        "2026-11-01, P4M, 2027-02-28",
        "2026-08-31, P3M, 2026-11-30",
        "2026-11-01, P3M1D, 2027-02-01",
        "2026-10-31, P3M1D, 2027-01-31",
        "2026-01-31, P1M, 2026-03-02",
        "2026-03-01, P1Y, 2027-02-28"
    })
    void lange_termijnen_schuiven_niet(LocalDate eerste, Period lengte, LocalDate laatste) {
        assertThat(wet.einde(eerste, lengte).laatsteDag()).isEqualTo(laatste);
    }

    @ParameterizedTest(name = "{1} vanaf {0} eindigt op {2}")
    @CsvSource({
        // Saturday, Sunday, Monday: one working day, so the Tuesday is added.
        "2026-11-21, P3D, 2026-11-24",
        // Good Friday to Easter Monday hold none; Tuesday and Wednesday are the two.
        "2026-04-03, P4D, 2026-04-08",
        "2026-04-03, P3D, 2026-04-08",
        // Two days: article 2 does not hold.
        "2026-11-21, P2D, 2026-11-23",
        "2026-11-24, P3D, 2026-11-26"
    })
    void een_termijn_van_drie_dagen_heeft_twee_werkdagen(LocalDate eerste, Period lengte, LocalDate laatste) {
        assertThat(wet.einde(eerste, lengte).laatsteDag()).isEqualTo(laatste);
    }

    static Stream<LocalDate> elkeDagVanDrieJaar() {
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("elkeDagVanDrieJaar")
    void voor_elke_eerste_dag_en_lengte_gelden_de_artikelen_1_2_en_4(LocalDate eerste) {
        LocalDate vorige = LocalDate.MIN;
        for (int dagen = 1; dagen <= 100; dagen++) {
            Einde einde = wet.einde(eerste, Period.ofDays(dagen));
            assertThat(einde.berekend()).isEqualTo(eerste.plusDays(dagen - 1L));
            if (dagen > 90) {
                assertThat(einde.verschoven()).isFalse();
                continue;
            }
            assertThat(werkdagen.isWerkdag(einde.laatsteDag())).isTrue();
            assertThat(einde.laatsteDag()).isAfterOrEqualTo(einde.berekend()).isAfterOrEqualTo(vorige);
            assertThat(ChronoUnit.DAYS.between(einde.berekend(), einde.laatsteDag()))
                    .isLessThan(7);
            assertThat(einde.verschoven()).isEqualTo(!einde.redenen().isEmpty());
            if (dagen >= 3) {
                assertThat(eerste.datesUntil(einde.laatsteDag().plusDays(1)).filter(werkdagen::isWerkdag))
                        .hasSizeGreaterThanOrEqualTo(2);
            }
            vorige = einde.laatsteDag();
        }
    }

    @ParameterizedTest
    @MethodSource("elkeDagVanDrieJaar")
    void werkdagen_optellen_telt_alleen_werkdagen(LocalDate dag) {
        LocalDate stap = dag;
        for (int aantal = 1; aantal <= 20; aantal++) {
            LocalDate eerder = stap;
            stap = werkdagen.plus(dag, aantal);
            assertThat(werkdagen.isWerkdag(stap)).isTrue();
            assertThat(stap.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(eerder.plusDays(1).datesUntil(stap)).noneMatch(werkdagen::isWerkdag);
            assertThat(werkdagen.plus(eerder, 1)).isEqualTo(stap);
        }
        assertThat(werkdagen.plus(dag, 0)).isEqualTo(dag);
    }

    @Test
    void een_termijn_zonder_lengte_of_achteruit_bestaat_niet() {
        LocalDate dag = LocalDate.parse("2026-11-23");
        assertThatThrownBy(() -> wet.einde(dag, Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wet.einde(dag, Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> werkdagen.plus(dag, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
