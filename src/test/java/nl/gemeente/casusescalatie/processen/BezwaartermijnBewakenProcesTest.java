package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.maatregel.Bezwaarwijze;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.maatregel.bezwaar.BezwaarVastleggen.Bezwaarschrift;
import nl.gemeente.casusescalatie.maatregel.inzage.MaatregelenLezen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six weeks after 13 November 2026 is Christmas: the last day for bezwaar is Monday 28 December, and for the post Monday 4 January. */
@Integratietest
@Doorloopt("bezwaartermijn-bewaken")
class BezwaartermijnBewakenProcesTest {

    private static final String PROCES = "bezwaartermijn-bewaken";
    private static final LocalDate BEKENDGEMAAKT = LocalDate.of(2026, 11, 13);

    private final Procesbaan baan;
    private final Maatregelloop loop;
    private final MaatregelenLezen maatregelen;
    private final Tijdlijn tijdlijn;
    private final Testklok klok;

    private Nummer maatregel;

    BezwaartermijnBewakenProcesTest(
            Procesbaan baan, Maatregelloop loop, MaatregelenLezen maatregelen, Tijdlijn tijdlijn, Testklok klok) {
        this.baan = baan;
        this.loop = loop;
        this.maatregelen = maatregelen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @BeforeEach
    void een_sluiting_die_op_13_november_is_bekendgemaakt() {
        op(BEKENDGEMAAKT);
        maatregel = loop.sluitingBekendgemaakt(BEKENDGEMAAKT);
    }

    @Test
    void bezwaar_op_de_verschoven_laatste_dag_is_op_tijd() {
        assertThat(zinnen()).contains("Bezwaar maken kan tot en met 28 december 2026.");
        assertThat(baan.groep(baan.taak(maatregel, "bezwaar-vastleggen"))).isEqualTo("jurist");
        op(LocalDate.of(2026, 12, 28));
        bezwaar(LocalDate.of(2026, 12, 28), Bezwaarwijze.BALIE, null);

        assertThat(zinnen())
                .contains("Er is bezwaar ontvangen op 28 december 2026. Het is op tijd. De maatregel loopt door.");
    }

    @Test
    void bezwaar_per_post_mag_een_week_later_komen_als_het_op_tijd_is_verstuurd() {
        op(LocalDate.of(2027, 1, 4));
        bezwaar(LocalDate.of(2027, 1, 4), Bezwaarwijze.POST, LocalDate.of(2026, 12, 28));
        bezwaar(LocalDate.of(2027, 1, 4), Bezwaarwijze.POST, LocalDate.of(2026, 12, 29));
        bezwaar(LocalDate.of(2026, 12, 29), Bezwaarwijze.DIGITAAL, null);

        assertThat(zinnen().stream().filter(zin -> zin.startsWith("Er is bezwaar ontvangen")))
                .containsExactly(
                        "Er is bezwaar ontvangen op 4 januari 2027. Het is op tijd. De maatregel loopt door.",
                        "Er is bezwaar ontvangen op 4 januari 2027. Het is te laat. De maatregel loopt door.",
                        "Er is bezwaar ontvangen op 29 december 2026. Het is te laat. De maatregel loopt door.");
    }

    @Test
    void er_kan_meer_dan_een_bezwaar_komen_en_de_taak_verdwijnt_na_de_termijn() {
        bezwaar(BEKENDGEMAAKT, Bezwaarwijze.DIGITAAL, null);
        assertThat(baan.takenMet(maatregel, "bezwaar-vastleggen")).hasSize(1);

        op(LocalDate.of(2027, 1, 5));
        baan.vuurTimer(maatregel, "event_bezwaartermijnVerstreken");
        assertThat(baan.loopt(maatregel, PROCES)).isFalse();
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_bezwaartermijnVerstreken");
    }

    @Test
    void bezwaar_houdt_de_uitvoering_niet_tegen() {
        bezwaar(BEKENDGEMAAKT, Bezwaarwijze.DIGITAAL, null);
        baan.rondAf(maatregel, "maatregel-ten-uitvoer-leggen", Maatregelloop.verzegeld(BEKENDGEMAAKT));

        assertThat(maatregelen.stand(maatregel)).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        assertThat(baan.openFormulieren(maatregel)).containsExactly("bezwaar-vastleggen");
    }

    @Test
    void een_bezwaar_per_post_heeft_een_stempel_en_geen_bezwaar_komt_uit_de_toekomst() {
        geweigerd(() -> bezwaar(BEKENDGEMAAKT, Bezwaarwijze.POST, null), "Welke datum staat op het poststempel?");
        geweigerd(
                () -> bezwaar(BEKENDGEMAAKT, Bezwaarwijze.POST, LocalDate.of(2026, 11, 14)), "na de dag van ontvangst");
        geweigerd(() -> bezwaar(LocalDate.of(2026, 11, 14), Bezwaarwijze.BALIE, null), "vandaag of een eerdere dag");
        geweigerd(
                () -> bezwaar(LocalDate.of(2026, 11, 12), Bezwaarwijze.BALIE, null),
                "op of na de dag van de bekendmaking");
        geweigerd(
                () -> baan.rondAf(maatregel, "bezwaar-vastleggen", Map.of()),
                "Wanneer is het bezwaar ontvangen? Kies een datum.");
        assertThat(zinnen()).noneMatch(zin -> zin.startsWith("Er is bezwaar ontvangen"));
    }

    private void op(LocalDate dag) {
        klok.zet(dag.atTime(10, 0));
    }

    private void bezwaar(LocalDate dag, Bezwaarwijze wijze, LocalDate stempel) {
        baan.rondAf(maatregel, "bezwaar-vastleggen", new Bezwaarschrift(dag, wijze, stempel, "Het is geen woning"));
    }

    private List<String> zinnen() {
        return tijdlijn.van(maatregel).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
