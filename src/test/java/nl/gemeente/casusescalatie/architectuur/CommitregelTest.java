package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hook that a developer switches on with {@code git config core.hooksPath .githooks}. */
class CommitregelTest {

    private static final Path HAAK = Path.of(".githooks", "commit-msg");

    @TempDir
    Path map;

    @BeforeEach
    void een_shell_is_nodig() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Git brings its own shell here");
    }

    @Test
    void git_kan_de_haak_starten() {
        assertThat(Files.isExecutable(HAAK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fix(termijn): the last day counts",
                "refactor(proces-engine): one guard per door\n\nThe second paragraph may be as long as it needs to be, and also longer than 72.",
                "feat(overleg): een deelnemer met een diakritisch teken heet Zoë, dat mag",
                "Merge branch 'main' into lokaal"
            })
    void wat_zegt_welke_soort_waar_en_wat_mag(String bericht) throws Exception {
        assertThat(keur(bericht)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the last day counts", "fix: the last day counts", "fix(termijn):the last day", "wip(termijn): x"
            })
    void wat_dat_niet_zegt_wordt_geweigerd(String bericht) throws Exception {
        assertThat(keur(bericht)).contains("soort(onderwerp): wat");
    }

    @Test
    void een_te_lange_eerste_regel_wordt_geweigerd() throws Exception {
        String kop = "docs(adr): " + "x".repeat(61);

        assertThat(keur(kop)).isEmpty();
        assertThat(keur(kop + "x")).contains("72 tekens");
    }

    /** @return why the hook refuses; empty when it does not */
    private String keur(String bericht) throws IOException, InterruptedException {
        Path bestand = Files.writeString(map.resolve("bericht"), bericht + "\n");
        ProcessBuilder haak = new ProcessBuilder("sh", HAAK.toString(), bestand.toString()).redirectErrorStream(true);
        haak.environment().put("LC_ALL", "C.UTF-8");
        Process proces = haak.start();
        String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor() == 0).as(uitvoer).isEqualTo(uitvoer.isEmpty());
        return uitvoer;
    }
}
