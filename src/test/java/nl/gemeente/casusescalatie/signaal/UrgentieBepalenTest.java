package nl.gemeente.casusescalatie.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bpmn/urgentie-bepalen.dmn}: a row for each rule and each side of its boundary. */
class UrgentieBepalenTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABEL = lees();

    @ParameterizedTest(name = "acuut {0}, minderjarig {1}, geweld {2}, {3} ernstige signalen: {4}")
    @CsvSource({
        "true,  false, false, 0, ACUUT",
        "true,  true,  true,  9, ACUUT",
        "false, true,  false, 0, HOOG",
        "false, true,  true,  9, HOOG",
        "false, false, true,  0, HOOG",
        "false, false, false, 4, HOOG",
        "false, false, false, 3, HOOG",
        "false, false, false, 2, NORMAAL",
        "false, false, false, 0, NORMAAL"
    })
    void urgentie(boolean acuutGevaar, boolean minderjarig, boolean geweld, int ernstig, String urgentie) {
        String uitkomst = ENGINE.evaluateDecisionTable(
                        TABEL,
                        Variables.putValue("acuutGevaar", acuutGevaar)
                                .putValue("minderjarig", minderjarig)
                                .putValue("geweld", geweld)
                                .putValue("ernstigeIndicatoren", ernstig))
                .getSingleEntry();

        assertThat(uitkomst).isEqualTo(urgentie);
    }

    private static DmnDecision lees() {
        try (InputStream bestand = Files.newInputStream(Path.of("bpmn", "urgentie-bepalen.dmn"))) {
            return ENGINE.parseDecision("urgentie-bepalen", bestand);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
