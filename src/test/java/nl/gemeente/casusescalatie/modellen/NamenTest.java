package nl.gemeente.casusescalatie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** A name that a model and several classes share is written down once in Java; who needs it refers to that place. */
class NamenTest {

    private static final Path HUIS = Path.of("src/main/java");

    private static final Pattern VARIABELE =
            Pattern.compile("\\bRoutevariabele\\s+\\w+\\s*=\\s*[\\w.]+\\(\\s*\"(\\w+)\"");

    @Test
    void elke_routevariabele_staat_een_keer_geschreven() {
        assertThat(bestanden()
                        .flatMap(bestand -> VARIABELE.matcher(tekst(bestand)).results())
                        .map(gevonden -> gevonden.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void elke_boodschap_staat_een_keer_geschreven() {
        List<String> boodschappen = Modelbestanden.processen().values().stream()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .distinct()
                .toList();

        assertThat(boodschappen).isNotEmpty().allSatisfy(boodschap -> {
            Pattern letterlijk = Pattern.compile(Pattern.quote('"' + boodschap + '"'));
            assertThat(bestanden()
                            .flatMap(bestand ->
                                    letterlijk.matcher(tekst(bestand)).results()))
                    .as("where %s is written", boodschap)
                    .extracting(MatchResult::group)
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    private static Stream<Path> bestanden() {
        try (Stream<Path> files = Files.walk(HUIS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
