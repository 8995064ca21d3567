package nl.gemeente.casusescalatie.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plan 6.3.1.2 and 6.3.1.3: which intervention fits the analysis of a casus. */
class InterventieAdviserenTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision tabel;

    InterventieAdviserenTest() throws IOException {
        tabel = engine.parseDecision(
                "interventie-adviseren", Files.newInputStream(Path.of("bpmn", "interventie-adviseren.dmn")));
    }

    @ParameterizedTest(name = "{0}, vermoeden {1}, meerwaarde {2}, opsporing {3}: {4}")
    @CsvSource({
        // onderwerp, sterk vermoeden, meerwaarde van partners, opsporing nodig, advies
        "PROSTITUTIE,            true,  true,  true,  STRAFRECHTELIJK",
        "MALAFIDE_BEDRIJVIGHEID, true,  true,  true,  STRAFRECHTELIJK",
        "HUISVESTING,            false, false, true,  STRAFRECHTELIJK",
        "BREDE_ONDERMIJNING,     true,  false, true,  STRAFRECHTELIJK",
        "ANDERS,                 false, true,  true,  STRAFRECHTELIJK",
        "PROSTITUTIE,            true,  true,  false, HEIT_PROSTITUTIE",
        "PROSTITUTIE,            true,  false, false, INTEGRALE_CONTROLE",
        "PROSTITUTIE,            false, true,  false, INTEGRALE_CONTROLE",
        "PROSTITUTIE,            false, false, false, GEEN",
        "MALAFIDE_BEDRIJVIGHEID, true,  true,  false, HEIT_MALAFIDE_BEDRIJVIGHEID",
        "MALAFIDE_BEDRIJVIGHEID, true,  false, false, INTEGRALE_CONTROLE",
        "MALAFIDE_BEDRIJVIGHEID, false, true,  false, INTEGRALE_CONTROLE",
        "MALAFIDE_BEDRIJVIGHEID, false, false, false, GEEN",
        "HUISVESTING,            true,  true,  false, INTEGRALE_CONTROLE",
        "HUISVESTING,            false, false, false, INTEGRALE_CONTROLE",
        "BREDE_ONDERMIJNING,     true,  true,  false, INTEGRALE_CONTROLE",
        "BREDE_ONDERMIJNING,     false, true,  false, INTEGRALE_CONTROLE",
        "ANDERS,                 true,  true,  false, GEEN",
        "ANDERS,                 false, false, false, GEEN"
    })
    void het_advies_volgt_uit_de_analyse(
            Casusonderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean opsporing, Interventie advies) {
        assertThat(advies(onderwerp, vermoeden, meerwaarde, opsporing)).isEqualTo(advies);
    }

    @Test
    void heit_wordt_alleen_geadviseerd_bij_een_sterk_vermoeden_en_meerwaarde_van_partners() {
        for (Casusonderwerp onderwerp : Casusonderwerp.values()) {
            for (boolean vermoeden : new boolean[] {true, false}) {
                for (boolean meerwaarde : new boolean[] {true, false}) {
                    for (boolean opsporing : new boolean[] {true, false}) {
                        Interventie advies = advies(onderwerp, vermoeden, meerwaarde, opsporing);
                        assertThat(!advies.heit() || vermoeden && meerwaarde)
                                .as("%s %s %s %s", onderwerp, vermoeden, meerwaarde, opsporing)
                                .isTrue();
                        assertThat(advies.past(onderwerp)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void de_tabel_kent_precies_de_onderwerpen_en_interventies_van_de_applicatie() throws IOException {
        String tekst = Files.readString(Path.of("bpmn", "interventie-adviseren.dmn"));
        assertThat(tekst)
                .contains(Arrays.stream(Casusonderwerp.values())
                        .map(code -> "\"" + code + "\"")
                        .collect(Collectors.joining(",")));
        assertThat(tekst)
                .contains(Arrays.stream(Interventie.values())
                        .filter(code -> code != Interventie.MEER_INFORMATIE)
                        .map(code -> "\"" + code + "\"")
                        .collect(Collectors.joining(",")));
    }

    private Interventie advies(Casusonderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean opsporing) {
        String code = engine.evaluateDecisionTable(
                        tabel,
                        Map.of(
                                "onderwerp",
                                onderwerp.name(),
                                "sterkVermoeden",
                                vermoeden,
                                "meerwaardePartners",
                                meerwaarde,
                                "opsporingNodig",
                                opsporing))
                .getSingleResult()
                .getSingleEntry();
        return Interventie.valueOf(code);
    }
}
