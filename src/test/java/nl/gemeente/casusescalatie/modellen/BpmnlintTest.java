package nl.gemeente.casusescalatie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same linter as in Camunda Modeler, run by the Node that comes with the driver of the browser tests. */
class BpmnlintTest {

    private static final Path BUNDLE = Path.of("src/test/resources/bpmnlint/bpmnlint.mjs");
    private static final Path RULES = Path.of(".bpmnlintrc");

    @TempDir
    private Path folder;

    @Test
    void elk_model_voldoet_aan_de_regels_van_bpmnlint() throws Exception {
        List<Path> models;
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }

        assertThat(models).isNotEmpty();
        assertThat(lint(models)).isEmpty();
    }

    @Test
    void een_model_met_fouten_wordt_gevonden() throws Exception {
        Path model = Files.writeString(
                folder.resolve("fout.bpmn"),
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
                  <process id="fout" isExecutable="true">
                    <startEvent id="startEvent_a"/>
                  </process>
                </definitions>
                """);

        assertThat(lint(List.of(model)))
                .contains("fout.bpmn: startEvent_a: Element is missing label/name (label-required)")
                .contains("(end-event-required)")
                .contains("(camunda-compat/history-time-to-live)");
    }

    @Test
    void modellen_met_dezelfde_ids_worden_niet_met_elkaar_verward() throws Exception {
        Path model = Path.of("bpmn", "opschorting-bewaken.bpmn");
        Path copy = Files.copy(model, folder.resolve("kopie.bpmn"));

        assertThat(lint(List.of(model, copy))).isEmpty();
    }

    private static String lint(List<Path> models) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(node(), BUNDLE.toString(), RULES.toString()));
        models.forEach(model -> line.add(model.toString()));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        assertThat(exit).as(report).isEqualTo(report.isEmpty() ? 0 : 1);
        return report;
    }

    private static String node() {
        return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0);
    }
}
