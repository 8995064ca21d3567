package nl.gemeente.casusescalatie.maatregel;

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

/** Plan 6.4 and 6.3.1.3: which measure fits a form of exploitation. */
class MaatregelAdviserenTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision tabel;

    MaatregelAdviserenTest() throws IOException {
        tabel = engine.parseDecision(
                "maatregel-adviseren", Files.newInputStream(Path.of("bpmn", "maatregel-adviseren.dmn")));
    }

    @ParameterizedTest(name = "{0}, seksueel {1}, arbeid {2}, crimineel {3}: {4}")
    @CsvSource({
        // team van het HEIT, seksueel, arbeid, crimineel, advies
        "PROSTITUTIE,            true,  false, false, LAST_INTREKKING_OF_SLUITING",
        "PROSTITUTIE,            false, true,  true,  LAST_INTREKKING_OF_SLUITING",
        "PROSTITUTIE,            false, false, false, LAST_INTREKKING_OF_SLUITING",
        "GEEN,                   true,  false, false, SLUITING_PAND",
        "GEEN,                   true,  true,  true,  SLUITING_PAND",
        "MALAFIDE_BEDRIJVIGHEID, true,  true,  false, SLUITING_PAND",
        "GEEN,                   false, true,  false, SLUITING_BEDRIJF",
        "MALAFIDE_BEDRIJVIGHEID, false, true,  true,  SLUITING_BEDRIJF",
        "GEEN,                   false, false, true,  GROEPSAANPAK",
        "MALAFIDE_BEDRIJVIGHEID, false, false, true,  GROEPSAANPAK",
        "GEEN,                   false, false, false, EIGEN_AFWEGING",
        "MALAFIDE_BEDRIJVIGHEID, false, false, false, EIGEN_AFWEGING"
    })
    void het_advies_volgt_uit_het_team_en_de_vorm_van_uitbuiting(
            Heitherkomst team, boolean seksueel, boolean arbeid, boolean crimineel, Maatregeladvies advies) {
        assertThat(advies(team, seksueel, arbeid, crimineel)).isEqualTo(advies);
    }

    @Test
    void er_is_altijd_precies_een_advies() {
        for (Heitherkomst team : Heitherkomst.values()) {
            for (int vormen = 0; vormen < 8; vormen++) {
                assertThat(advies(team, (vormen & 1) > 0, (vormen & 2) > 0, (vormen & 4) > 0))
                        .isNotNull();
            }
        }
    }

    @Test
    void de_tabel_kent_precies_de_teams_en_adviezen_van_de_applicatie() throws IOException {
        String tekst = Files.readString(Path.of("bpmn", "maatregel-adviseren.dmn"));
        assertThat(tekst)
                .contains(Arrays.stream(Heitherkomst.values())
                        .map(code -> "\"" + code + "\"")
                        .collect(Collectors.joining(",")));
        for (Maatregeladvies advies : Maatregeladvies.values()) {
            assertThat(tekst).contains("\"" + advies + "\"");
        }
    }

    private Maatregeladvies advies(Heitherkomst team, boolean seksueel, boolean arbeid, boolean crimineel) {
        String code = engine.evaluateDecisionTable(
                        tabel,
                        Map.of(
                                "heitTeam",
                                team.name(),
                                "vormSeksueel",
                                seksueel,
                                "vormArbeid",
                                arbeid,
                                "vormCrimineel",
                                crimineel))
                .getSingleResult()
                .getSingleEntry();
        return Maatregeladvies.valueOf(code);
    }
}
