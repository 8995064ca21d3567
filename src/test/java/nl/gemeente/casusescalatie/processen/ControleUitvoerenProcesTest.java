package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Uitvoeringsformulier;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("controle-uitvoeren")
class ControleUitvoerenProcesTest {

    private static final String PROCES = Controleloop.UITVOEREN;

    private final Procesbaan baan;
    private final Controleloop loop;
    private final Tijdlijn tijdlijn;

    ControleUitvoerenProcesTest(Procesbaan baan, Controleloop loop, Tijdlijn tijdlijn) {
        this.baan = baan;
        this.loop = loop;
        this.tijdlijn = tijdlijn;
    }

    @Test
    void een_overtreding_die_de_gemeente_oppakt_wordt_een_maatregel_en_daarna_is_de_controle_klaar() {
        Nummer controle = loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
        loop.voorbereid(controle);
        loop.uitgevoerd(controle, Uitvoeringsformulier.rustig());
        loop.bevonden(controle);
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(true, true));
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(true, false));
        baan.rondAf(controle, "controle-overtreding-vastleggen", Controleloop.overtreding(false, true));
        baan.rondAf(controle, "controle-rapport-vaststellen", Controleloop.rapport());

        assertThat(loop.eronder(controle, Nummer.Soort.MAATREGEL)).hasSize(2);
        assertThat(baan.loopt(controle, PROCES)).isTrue();
        loop.maatregelenKlaar(controle);

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_metMaatregelen");
        assertThat(zinnen(controle)).contains("De controle is afgerond.");
    }

    @Test
    void een_controle_zonder_overtredingen_eindigt_zonder_maatregelen() {
        Nummer controle = loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
        loop.voorbereid(controle);
        loop.gehouden(controle, false);

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_zonderMaatregelen");
        assertThat(loop.eronder(controle, Nummer.Soort.MAATREGEL)).isEmpty();
    }

    @Test
    void een_controle_die_niet_doorgaat_is_vervallen() {
        Nummer controle = loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
        baan.rondAf(controle, "controle-plannen", Planformulier.vervallen("Het pand staat leeg"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle))
                .contains("endEvent_controleVervallen")
                .doesNotContain("gateway_uitgevoerd");
    }

    @Test
    void een_controle_die_voor_de_deur_stopt_is_vervallen() {
        Nummer controle = loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
        loop.voorbereid(controle);
        baan.rondAf(controle, "controle-uitvoeren", Uitvoeringsformulier.vervallen("Te gevaarlijk"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("gateway_uitgevoerd", "endEvent_controleVervallen");
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}
