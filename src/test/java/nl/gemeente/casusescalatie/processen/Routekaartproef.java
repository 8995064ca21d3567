package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.routekaart.Routeadviezen;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.support.Kaartantwoorden;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the two maps share: a signal whose map is followed question by question. */
abstract class Routekaartproef {

    static final JaNee JA = Kaartantwoorden.JA;
    static final JaNee NEE = Kaartantwoorden.NEE;

    /** What one map is called in its model: the process, its end, and the variable that carries its advice. */
    record Kaart(String proces, String einde, String advies) {}

    final Procesbaan baan;

    Nummer nummer;

    private final Kaart kaart;
    private final Processen processen;
    private final Nummers nummers;
    private final Routeadviezen adviezen;
    private final Tijdlijn tijdlijn;
    private final HistoryService historie;

    Routekaartproef(
            Kaart kaart,
            Procesbaan baan,
            Processen processen,
            Nummers nummers,
            Routeadviezen adviezen,
            Tijdlijn tijdlijn,
            HistoryService historie) {
        this.kaart = kaart;
        this.baan = baan;
        this.processen = processen;
        this.nummers = nummers;
        this.adviezen = adviezen;
        this.tijdlijn = tijdlijn;
        this.historie = historie;
    }

    @BeforeEach
    void neem_een_signaal() {
        nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
    }

    void begin(Route route) {
        begin(kaart.proces(), route);
    }

    void begin(String proces, Route route) {
        processen.start(proces, nummer, route);
        baan.voerJobsUit(nummer);
    }

    String formulier(String vraag) {
        return kaart.proces().replace("-volgen", "-" + vraag);
    }

    void rondAf(String vraag, Record velden) {
        rondAf(vraag, Formulierwaarden.van(velden));
    }

    private void rondAf(String vraag, Map<String, Object> velden) {
        assertThat(baan.groep(baan.taak(nummer, formulier(vraag)))).isEqualTo("aandachtsfunctionaris");
        baan.rondAf(nummer, formulier(vraag), velden);
    }

    void weigert(String vraag, Record velden, String zin) {
        weigert(vraag, Formulierwaarden.van(velden), zin);
    }

    void weigert(String vraag, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> rondAf(vraag, velden)).hasMessageContaining(zin);
    }

    void eindigtMet(String advies) {
        assertThat(baan.loopt(nummer, kaart.proces())).isFalse();
        assertThat(baan.doorlopen(nummer)).contains(kaart.einde());
        assertThat(historie.createHistoricVariableInstanceQuery()
                        .variableName(kaart.advies())
                        .processInstanceIdIn(historie.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(nummer.waarde())
                                .processDefinitionKey(kaart.proces())
                                .singleResult()
                                .getId())
                        .singleResult()
                        .getValue())
                .isEqualTo(advies);
    }

    Set<Ketenpartner> adviezen() {
        return adviezen.van(nummer);
    }

    List<String> zinnen() {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}
