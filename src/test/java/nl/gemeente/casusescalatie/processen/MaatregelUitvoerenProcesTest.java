package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.maatregel.inzage.MaatregelenLezen;
import nl.gemeente.casusescalatie.maatregel.uitvoering.BegunstigingstermijnBewaken.Termijnbesluit;
import nl.gemeente.casusescalatie.maatregel.uitvoering.NalevingControleren.Nalevingsbevinding;
import nl.gemeente.casusescalatie.maatregel.uitvoering.NalevingControleren.Nalevingsverslag;
import nl.gemeente.casusescalatie.maatregel.uitvoering.Termijnkeuze;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("maatregel-uitvoeren")
class MaatregelUitvoerenProcesTest {

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 12, 7);
    private static final LocalDate DAG_ERNA = LocalDate.of(2026, 12, 8);
    private static final Termijnbesluit CONTROLEREN = new Termijnbesluit(Termijnkeuze.CONTROLEREN, null, null);
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
        geweigerd(() -> controleer(maatregel, LAATSTE_DAG, Nalevingsbevinding.NIET_VOLDAAN), "nog binnen de termijn");
        controleer(maatregel, DAG_ERNA, Nalevingsbevinding.NIET_VOLDAAN);

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.GECONTROLEERD);
        assertThat(groep(maatregel, "maatregel-ten-uitvoer-leggen")).isEqualTo("toezicht");
        geweigerd(() -> legTenUitvoer(maatregel, LAATSTE_DAG), "begunstigingstermijn nog");
        legTenUitvoer(maatregel, DAG_ERNA);
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_uitgevoerd", "endEvent_tenUitvoerGelegd");
    }

    @Test
    void wie_op_tijd_stopt_hoeft_niets_meer() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        termijnVerstrijkt(maatregel);
        controleer(maatregel, DAG_ERNA, Nalevingsbevinding.VOLDAAN);

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.VOLDAAN);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_voldaan", "endEvent_overtredingBeeindigd");
    }

    @Test
    void eerder_kijken_maakt_de_termijn_niet_korter() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        bewaak(maatregel, CONTROLEREN);
        controleer(maatregel, VANDAAG, Nalevingsbevinding.NIET_VOLDAAN);

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.BEGUNSTIGING);
        assertThat(baan.openFormulieren(maatregel)).contains("begunstigingstermijn-bewaken");
        bewaak(maatregel, CONTROLEREN);
        controleer(maatregel, VANDAAG, Nalevingsbevinding.VOLDAAN);
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.VOLDAAN);
    }

    @Test
    void verlengen_kan_tot_en_met_de_laatste_dag_en_daarna_niet_meer() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        geweigerd(
                () -> bewaak(maatregel, new Termijnbesluit(Termijnkeuze.VERLENGEN, null, "Ziek")), "Met hoeveel dagen");
        geweigerd(() -> bewaak(maatregel, new Termijnbesluit(Termijnkeuze.VERLENGEN, 7, null)), "Waarom?");
        klok.zet(OP_DE_LAATSTE_DAG);
        bewaak(maatregel, verlenging());
        assertThat(maatregelen.eindeBegunstiging(maatregel))
                .isEqualTo(LocalDateTime.of(2026, 12, 15, 8, 30)
                        .atZone(Testklok.ZONE)
                        .toInstant());

        // The clock of the engine may be late; the law is not.
        klok.zet(LocalDateTime.of(2026, 12, 15, 0, 1));
        geweigerd(() -> bewaak(maatregel, verlenging()), "De begunstigingstermijn is voorbij.");
        geweigerd(() -> bewaak(maatregel, CONTROLEREN), "De begunstigingstermijn is voorbij.");
        baan.vuurTimer(maatregel, "event_begunstigingstermijnVerstreken");
        assertThat(baan.openFormulieren(maatregel)).contains("naleving-controleren");
    }

    @Test
    void een_besluit_kan_worden_ingetrokken_met_een_reden() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        geweigerd(() -> bewaak(maatregel, new Termijnbesluit(Termijnkeuze.INTREKKEN, null, null)), "Waarom?");
        bewaak(maatregel, new Termijnbesluit(Termijnkeuze.INTREKKEN, null, "Verkeerd adres"));

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.INGETROKKEN);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_ingetrokken");
    }

    @Test
    void een_spoedsluiting_wordt_meteen_uitgevoerd() {
        Nummer maatregel = loop.sluitingBekendgemaakt(VANDAAG);
        assertThat(baan.openFormulieren(maatregel)).contains("maatregel-ten-uitvoer-leggen");
        baan.rondAf(maatregel, "maatregel-ten-uitvoer-leggen", Maatregelloop.nietNodig(VANDAAG));

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
        geweigerd(() -> controleer(maatregel, DAG_ERNA, Nalevingsbevinding.NIET_VOLDAAN), "vraagt te wachten");
        loop.hefOp(maatregel, maatregel);
        controleer(maatregel, DAG_ERNA, Nalevingsbevinding.NIET_VOLDAAN);

        loop.schortOp(maatregel);
        geweigerd(() -> legTenUitvoer(maatregel, DAG_ERNA), "vraagt te wachten");
    }

    @Test
    void een_besluit_dat_er_ligt_wacht_ook() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        termijnVerstrijkt(maatregel);
        loop.schortOp(maatregel);
        klok.zet(LocalDateTime.of(2026, 12, 9, 10, 0));
        // Seen on the morning before the hold began, recorded later.
        controleer(maatregel, DAG_ERNA, Nalevingsbevinding.NIET_VOLDAAN);
        assertThat(baan.actief(maatregel)).contains("callActivity_opschortingAfwachten", "event_opschortingOpgeheven");

        loop.hefOp(maatregel, maatregel);
        assertThat(baan.openFormulieren(maatregel)).contains("maatregel-ten-uitvoer-leggen");
    }

    private void termijnVerstrijkt(Nummer maatregel) {
        klok.zet(NA_DE_TERMIJN);
        baan.vuurTimer(maatregel, "event_begunstigingstermijnVerstreken");
    }

    private void bewaak(Nummer maatregel, Termijnbesluit besluit) {
        baan.rondAf(maatregel, "begunstigingstermijn-bewaken", besluit);
    }

    private static Termijnbesluit verlenging() {
        return new Termijnbesluit(Termijnkeuze.VERLENGEN, 7, "De aannemer is ziek");
    }

    private void controleer(Nummer maatregel, LocalDate dag, Nalevingsbevinding bevinding) {
        baan.rondAf(maatregel, "naleving-controleren", new Nalevingsverslag(dag, bevinding, "Tien bedden geteld"));
    }

    private void legTenUitvoer(Nummer maatregel, LocalDate dag) {
        baan.rondAf(maatregel, "maatregel-ten-uitvoer-leggen", Maatregelloop.uitgevoerd(dag));
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
