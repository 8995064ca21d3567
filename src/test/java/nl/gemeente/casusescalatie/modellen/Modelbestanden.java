package nl.gemeente.casusescalatie.modellen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The models and forms as they stand at the top of the project, by file name without its ending. */
final class Modelbestanden {

    private Modelbestanden() {}

    static Map<String, BpmnModelInstance> processen() {
        Map<String, BpmnModelInstance> processen = new TreeMap<>();
        bestanden("bpmn", ".bpmn")
                .forEach((naam, bestand) -> processen.put(naam, Bpmn.readModelFromFile(bestand.toFile())));
        return processen;
    }

    static Map<String, DmnModelInstance> beslissingen() {
        Map<String, DmnModelInstance> beslissingen = new TreeMap<>();
        bestanden("bpmn", ".dmn")
                .forEach((naam, bestand) -> beslissingen.put(naam, Dmn.readModelFromFile(bestand.toFile())));
        return beslissingen;
    }

    static Map<String, JsonNode> formulieren() {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> formulieren = new TreeMap<>();
        bestanden("forms", ".form").forEach((naam, bestand) -> {
            try {
                formulieren.put(naam, json.readTree(bestand.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return formulieren;
    }

    private static Map<String, Path> bestanden(String map, String einde) {
        try (Stream<Path> alle = Files.list(Path.of(map))) {
            Map<String, Path> bestanden = new TreeMap<>();
            alle.filter(pad -> pad.toString().endsWith(einde)).forEach(pad -> {
                String naam = pad.getFileName().toString();
                bestanden.put(naam.substring(0, naam.length() - einde.length()), pad);
            });
            return bestanden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
