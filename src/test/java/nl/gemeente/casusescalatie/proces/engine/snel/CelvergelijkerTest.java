package nl.gemeente.casusescalatie.proces.engine.snel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The FEEL of the engine is the measure: whatever is answered without it, is answered the same. */
class CelvergelijkerTest {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final FeelEngine vergelijker = new Celvergelijker(feel);

    @Test
    void elke_cel_van_elke_tabel_antwoordt_op_elke_waarde_als_feel() throws IOException {
        List<Object> waarden =
                new ArrayList<>(Arrays.asList("ANDERS", "", "true", true, false, 0, 1, 2, 3L, 2.5, null));
        waarden.addAll(teksten());
        for (String cel : cellen(InputEntry.class)) {
            for (Object waarde : waarden) {
                VariableContext omgeving =
                        Variables.createVariables().putValue("invoer", waarde).asVariableContext();
                assertThat(uitkomst(() -> vergelijker.evaluateSimpleUnaryTests(cel, "invoer", omgeving)))
                        .as("%s with %s", cel, waarde)
                        .isEqualTo(uitkomst(() -> feel.evaluateSimpleUnaryTests(cel, "invoer", omgeving)));
            }
        }
    }

    @Test
    void elke_invoer_en_elke_uitkomst_van_elke_tabel_is_als_van_feel() throws IOException {
        Set<String> uitdrukkingen = cellen(InputExpression.class);
        uitdrukkingen.addAll(cellen(OutputEntry.class));
        for (String uitdrukking : uitdrukkingen) {
            for (Object waarde : Arrays.asList("MELDEN", true, 2, null)) {
                gelijk(
                        uitdrukking,
                        Variables.createVariables()
                                .putValue(uitdrukking, waarde)
                                .asVariableContext());
            }
            gelijk(uitdrukking, Variables.createVariables().asVariableContext());
        }
    }

    /** What an analyst may write tomorrow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "not(\"GEEN\")",
                "\"GEEN\", \"HEIT\"",
                " \"HEIT\" ",
                "\"HE\\\"IT\"",
                "\"GEEN\" , true",
                "[1..3]",
                "< 2, > 5",
                "null",
                "true, false",
                "ander",
                "\"HEIT",
                "\"a\" + \"b\""
            })
    void ook_wat_nog_in_geen_tabel_staat_antwoordt_als_feel(String cel) {
        for (Object waarde : Arrays.asList("GEEN", "HEIT", "HE\"IT", true, false, 1, 6, null)) {
            VariableContext omgeving = Variables.createVariables()
                    .putValue("invoer", waarde)
                    .putValue("ander", "HEIT")
                    .asVariableContext();
            assertThat(uitkomst(() -> vergelijker.evaluateSimpleUnaryTests(cel, "invoer", omgeving)))
                    .as("%s with %s", cel, waarde)
                    .isEqualTo(uitkomst(() -> feel.evaluateSimpleUnaryTests(cel, "invoer", omgeving)));
            gelijk(cel, omgeving);
        }
    }

    private void gelijk(String uitdrukking, VariableContext omgeving) {
        assertThat(uitkomst(() -> vergelijker.<Object>evaluateSimpleExpression(uitdrukking, omgeving)))
                .as(uitdrukking)
                .isEqualTo(uitkomst(() -> feel.<Object>evaluateSimpleExpression(uitdrukking, omgeving)));
    }

    /** A value, or the kind of exception. */
    private static Object uitkomst(Callable<Object> vraag) {
        try {
            Object waarde = vraag.call();
            return waarde == null ? "(niets)" : waarde;
        } catch (Exception e) {
            return e.getClass();
        }
    }

    private static Set<String> teksten() throws IOException {
        Set<String> teksten = new LinkedHashSet<>();
        cellen(InputEntry.class).stream()
                .flatMap(cel -> Arrays.stream(cel.split("\"")))
                .filter(deel -> deel.matches("[A-Z_]+"))
                .forEach(teksten::add);
        return teksten;
    }

    private static <T extends org.camunda.bpm.model.dmn.instance.DmnElement> Set<String> cellen(Class<T> soort)
            throws IOException {
        Set<String> cellen = new LinkedHashSet<>();
        try (DirectoryStream<Path> tabellen = Files.newDirectoryStream(Path.of("bpmn"), "*.dmn")) {
            for (Path tabel : tabellen) {
                Dmn.readModelFromFile(tabel.toFile()).getModelElementsByType(soort).stream()
                        .flatMap(element -> element.getChildElementsByType(Text.class).stream())
                        .map(tekst -> tekst.getTextContent().strip())
                        .filter(tekst -> !tekst.isEmpty())
                        .forEach(cellen::add);
            }
        }
        assertThat(cellen).isNotEmpty();
        return cellen;
    }
}
