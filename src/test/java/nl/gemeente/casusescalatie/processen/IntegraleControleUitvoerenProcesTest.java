package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("integrale-controle-uitvoeren")
class IntegraleControleUitvoerenProcesTest {

    private static final String PROCES = Controleloop.INTEGRAAL;

    private final Procesbaan baan;
    private final Controleloop loop;

    IntegraleControleUitvoerenProcesTest(Procesbaan baan, Controleloop loop) {
        this.baan = baan;
        this.loop = loop;
    }

    @Test
    void een_integrale_controle_begint_meteen_met_plannen_en_eindigt_als_haar_maatregelen_klaar_zijn() {
        Nummer controle = loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-plannen");
        loop.voorbereid(controle);
        loop.gehouden(controle, true);
        assertThat(baan.loopt(controle, PROCES)).isTrue();
        loop.maatregelenKlaar(controle);

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_metMaatregelen", "endEvent_controleAfgerond");
    }

    @Test
    void een_integrale_controle_die_niet_doorgaat_is_vervallen() {
        Nummer controle = loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
        baan.rondAf(controle, "controle-plannen", Planformulier.vervallen("Het pand staat leeg"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle))
                .contains("endEvent_controleVervallen")
                .doesNotContain("endEvent_controleAfgerond");
    }

    @Test
    void een_opschorting_wacht_voor_het_plannen() {
        Nummer controle = loop.geopend(Controlesoort.INTEGRAAL);
        Nummer casus = loop.erboven(controle);
        loop.schortOp(casus);
        loop.begin(controle, PROCES);
        assertThat(baan.openFormulieren(controle)).isEmpty();
        loop.hefOp(casus, controle);

        assertThat(baan.openFormulieren(controle)).containsExactly("controle-plannen");
    }
}
