package nl.gemeente.casusescalatie.meldcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five questions of the afwegingskader. */
class MeldcodeAfwegenTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision tabel;

    MeldcodeAfwegenTest() throws IOException {
        tabel = engine.parseDecision("meldcode-afwegen", Files.newInputStream(Path.of("bpmn", "meldcode-afwegen.dmn")));
    }

    @ParameterizedTest(name = "vermoeden {0}, onveilig {1}, hulp mogelijk {2}, aanvaard {3}, op tijd {4}: {5}")
    @CsvSource({
        "false, false, false, false, false, AFSLUITEN",
        "false, true,  true,  true,  true,  AFSLUITEN",
        "true,  true,  false, false, false, MELDEN",
        "true,  true,  true,  true,  true,  MELDEN",
        "true,  false, false, false, false, MELDEN",
        "true,  false, false, true,  true,  MELDEN",
        "true,  false, true,  false, false, MELDEN",
        "true,  false, true,  false, true,  MELDEN",
        "true,  false, true,  true,  false, MELDEN",
        "true,  false, true,  true,  true,  HULP"
    })
    void de_eerste_vraag_die_beslist_geeft_het_advies(
            boolean vermoeden,
            boolean onveilig,
            boolean mogelijk,
            boolean aanvaard,
            boolean opTijd,
            Meldadvies advies) {
        assertThat(advies(vermoeden, onveilig, mogelijk, aanvaard, opTijd)).isEqualTo(advies);
    }

    @Test
    void er_is_altijd_precies_een_advies() {
        for (int i = 0; i < 32; i++) {
            assertThat(advies((i & 1) > 0, (i & 2) > 0, (i & 4) > 0, (i & 8) > 0, (i & 16) > 0))
                    .isNotNull();
        }
    }

    private Meldadvies advies(boolean vermoeden, boolean onveilig, boolean mogelijk, boolean aanvaard, boolean opTijd) {
        String code = engine.evaluateDecisionTable(
                        tabel,
                        Map.of(
                                "vermoeden", vermoeden,
                                "onveilig", onveilig,
                                "hulpMogelijk", mogelijk,
                                "hulpAanvaard", aanvaard,
                                "hulpOpTijd", opTijd))
                .getSingleResult()
                .getSingleEntry();
        return Meldadvies.valueOf(code);
    }
}
