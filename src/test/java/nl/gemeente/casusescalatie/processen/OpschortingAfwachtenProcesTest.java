package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("opschorting-afwachten")
class OpschortingAfwachtenProcesTest {

    private static final String PROCES = "opschorting-afwachten";

    private final Procesbaan baan;
    private final Controleloop loop;
    private Nummer controle;
    private Nummer casus;

    OpschortingAfwachtenProcesTest(Procesbaan baan, Controleloop loop) {
        this.baan = baan;
        this.loop = loop;
    }

    @BeforeEach
    void controle_onder_een_casus() {
        controle = loop.geopend(Controlesoort.INTEGRAAL);
        casus = loop.erboven(controle);
    }

    @Test
    void een_dossier_zonder_opschorting_gaat_meteen_verder() {
        loop.begin(controle, PROCES);

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle))
                .contains("endEvent_vrijVanOpschorting")
                .doesNotContain("event_opschortingOpgeheven");
    }

    @Test
    void een_dossier_wacht_ook_op_de_opschorting_van_het_dossier_erboven() {
        loop.schortOp(casus);
        loop.begin(controle, PROCES);
        assertThat(baan.actief(controle)).containsExactly("event_opschortingOpgeheven");

        loop.hefOp(casus, controle);
        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_vrijVanOpschorting");
    }

    @Test
    void wie_twee_keer_is_opgeschort_wacht_tot_ook_de_tweede_opschorting_voorbij_is() {
        loop.schortOp(casus);
        loop.schortOp(controle);
        loop.begin(controle, PROCES);
        loop.hefOp(casus, controle);
        assertThat(baan.actief(controle)).contains("event_opschortingOpgeheven");
        assertThat(baan.loopt(controle, PROCES)).isTrue();

        loop.hefOp(controle, controle);
        assertThat(baan.loopt(controle, PROCES)).isFalse();
    }

    @Test
    void twee_stappen_van_een_dossier_die_samen_wachten_horen_het_allebei() {
        loop.schortOp(casus);
        loop.begin(controle, Controleloop.HEIT);
        loop.begin(controle, PROCES);
        loop.hefOp(casus, controle);

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.openFormulieren(controle)).containsExactly("heit-aanvragen");
    }
}
