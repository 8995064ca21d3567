package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.maatregel.inzage.MaatregelenLezen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("maatregel-uitvoeren")
class MaatregelUitvoerenProcesTest {

    private static final String VANDAAG = "2026-11-23";
    private static final String LAATSTE_DAG = "2026-12-07";
    private static final LocalDateTime OP_DE_LAATSTE_DAG = LocalDateTime.of(2026, 12, 7, 23, 59);
    private static final LocalDateTime NA_DE_TERMIJN = LocalDateTime.of(2026, 12, 8, 8, 30);

    private final Procesbaan baan;
    private final Maatregelloop loop;
    private final MaatregelenLezen maatregelen;
    private final Testklok klok;

    MaatregelUitvoerenProcesTest(Procesbaan baan, Maatregelloop loop, MaatregelenLezen maatregelen, Testklok klok) {
        this.baan = baan;
        this.loop = loop;
        this.maatregelen = maatregelen;
        this.klok = klok;
    }

    @Test
    void na_de_termijn_kijkt_toezicht_en_wordt_de_dwangsom_verbeurd() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        assertThat(groep(maatregel, "begunstigingstermijn-bewaken")).isEqualTo("jurist");
        termijnVerstrijkt(maatregel);
        assertThat(groep(maatregel, "naleving-controleren")).isEqualTo("toezicht");
        geweigerd(() -> controleer(maatregel, LAATSTE_DAG, "NIET_VOLDAAN"), "nog binnen de termijn");
        controleer(maatregel, "2026-12-08", "NIET_VOLDAAN");

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.GECONTROLEERD);
        assertThat(groep(maatregel, "maatregel-ten-uitvoer-leggen")).isEqualTo("toezicht");
        geweigerd(() -> legTenUitvoer(maatregel, LAATSTE_DAG), "begunstigingstermijn nog");
        legTenUitvoer(maatregel, "2026-12-08");
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_uitgevoerd", "endEvent_tenUitvoerGelegd");
    }

    @Test
    void wie_op_tijd_stopt_hoeft_niets_meer() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        termijnVerstrijkt(maatregel);
        controleer(maatregel, "2026-12-08", "VOLDAAN");

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.VOLDAAN);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_voldaan", "endEvent_overtredingBeeindigd");
    }

    @Test
    void eerder_kijken_maakt_de_termijn_niet_korter() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        bewaak(maatregel, Map.of("keuze", "CONTROLEREN"));
        controleer(maatregel, VANDAAG, "NIET_VOLDAAN");

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.BEGUNSTIGING);
        assertThat(baan.openFormulieren(maatregel)).contains("begunstigingstermijn-bewaken");
        bewaak(maatregel, Map.of("keuze", "CONTROLEREN"));
        controleer(maatregel, VANDAAG, "VOLDAAN");
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.VOLDAAN);
    }

    @Test
    void verlengen_kan_tot_en_met_de_laatste_dag_en_daarna_niet_meer() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        geweigerd(() -> bewaak(maatregel, Map.of("keuze", "VERLENGEN", "reden", "Ziek")), "Met hoeveel dagen");
        geweigerd(() -> bewaak(maatregel, Map.of("keuze", "VERLENGEN", "verlengenMetDagen", 7)), "Waarom?");
        klok.zet(OP_DE_LAATSTE_DAG);
        bewaak(maatregel, verlenging());
        assertThat(maatregelen.eindeBegunstiging(maatregel))
                .isEqualTo(LocalDateTime.of(2026, 12, 15, 8, 30)
                        .atZone(Testklok.ZONE)
                        .toInstant());

        // The clock of the engine may be late; the law is not.
        klok.zet(LocalDateTime.of(2026, 12, 15, 0, 1));
        geweigerd(() -> bewaak(maatregel, verlenging()), "De begunstigingstermijn is voorbij.");
        geweigerd(() -> bewaak(maatregel, Map.of("keuze", "CONTROLEREN")), "De begunstigingstermijn is voorbij.");
        baan.vuurTimer(maatregel, "event_begunstigingstermijnVerstreken");
        assertThat(baan.openFormulieren(maatregel)).contains("naleving-controleren");
    }

    @Test
    void een_besluit_kan_worden_ingetrokken_met_een_reden() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        geweigerd(() -> bewaak(maatregel, Map.of("keuze", "INTREKKEN")), "Waarom?");
        bewaak(maatregel, Map.of("keuze", "INTREKKEN", "reden", "Verkeerd adres"));

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.INGETROKKEN);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_ingetrokken");
    }

    @Test
    void een_spoedsluiting_wordt_meteen_uitgevoerd() {
        Nummer maatregel = loop.sluitingBekendgemaakt(VANDAAG);
        assertThat(baan.openFormulieren(maatregel)).contains("maatregel-ten-uitvoer-leggen");
        baan.rondAf(
                maatregel,
                "maatregel-ten-uitvoer-leggen",
                Map.of("uitkomst", "NIET_NODIG", "uitgevoerdOp", VANDAAG, "verslag", "Het pand was leeg"));

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.VOLDAAN);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_alsnogVoldaan");
    }

    @Test
    void toezicht_gaat_niet_kijken_en_niet_sluiten_zolang_om_vraagt_te_wachten() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        loop.schortOp(maatregel);
        termijnVerstrijkt(maatregel);
        assertThat(baan.actief(maatregel))
                .contains("callActivity_opschortingVoorControleAfwachten", "event_opschortingOpgeheven");
        assertThat(baan.openFormulieren(maatregel)).doesNotContain("naleving-controleren");

        loop.hefOp(maatregel, maatregel);
        loop.schortOp(maatregel);
        geweigerd(() -> controleer(maatregel, "2026-12-08", "NIET_VOLDAAN"), "vraagt te wachten");
        loop.hefOp(maatregel, maatregel);
        controleer(maatregel, "2026-12-08", "NIET_VOLDAAN");

        loop.schortOp(maatregel);
        geweigerd(() -> legTenUitvoer(maatregel, "2026-12-08"), "vraagt te wachten");
    }

    @Test
    void een_besluit_dat_er_ligt_wacht_ook() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        termijnVerstrijkt(maatregel);
        loop.schortOp(maatregel);
        klok.zet(LocalDateTime.of(2026, 12, 9, 10, 0));
        // Seen on the morning before the hold began, recorded later.
        controleer(maatregel, "2026-12-08", "NIET_VOLDAAN");
        assertThat(baan.actief(maatregel)).contains("callActivity_opschortingAfwachten", "event_opschortingOpgeheven");

        loop.hefOp(maatregel, maatregel);
        assertThat(baan.openFormulieren(maatregel)).contains("maatregel-ten-uitvoer-leggen");
    }

    private void termijnVerstrijkt(Nummer maatregel) {
        klok.zet(NA_DE_TERMIJN);
        baan.vuurTimer(maatregel, "event_begunstigingstermijnVerstreken");
    }

    private void bewaak(Nummer maatregel, Map<String, Object> velden) {
        baan.rondAf(maatregel, "begunstigingstermijn-bewaken", velden);
    }

    private static Map<String, Object> verlenging() {
        return Map.of("keuze", "VERLENGEN", "verlengenMetDagen", 7, "reden", "De aannemer is ziek");
    }

    private void controleer(Nummer maatregel, String dag, String bevinding) {
        baan.rondAf(
                maatregel,
                "naleving-controleren",
                Map.of("gecontroleerdOp", dag, "bevinding", bevinding, "toelichting", "Tien bedden geteld"));
    }

    private void legTenUitvoer(Nummer maatregel, String dag) {
        baan.rondAf(
                maatregel,
                "maatregel-ten-uitvoer-leggen",
                Map.of("uitkomst", "UITGEVOERD", "uitgevoerdOp", dag, "verslag", "De dwangsom is verbeurd"));
    }

    private Maatregelstatus stand(Nummer maatregel) {
        return maatregelen.stand(maatregel);
    }

    private String groep(Nummer maatregel, String formulier) {
        return baan.groep(baan.taak(maatregel, formulier));
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
