package nl.gemeente.casusescalatie.proces.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Formulierteksten;

/** Puts the words of a dossier in the form of its task; fields, choices and rules stay those of the file. */
class Formulierwoorden {

    private final Supplier<List<Formulierteksten>> bronnen;
    private final ObjectMapper json = new ObjectMapper();

    Formulierwoorden(Supplier<List<Formulierteksten>> bronnen) {
        this.bronnen = bronnen;
    }

    InputStream zet(InputStream bestand, Nummer nummer) {
        try (bestand) {
            JsonNode formulier = json.readTree(bestand);
            Map<String, String> woorden = new HashMap<>();
            bronnen.get()
                    .forEach(bron ->
                            woorden.putAll(bron.voor(formulier.path("id").asText(), nummer)));
            for (JsonNode veld : formulier.path("components")) {
                String tekst = woorden.get(veld.path("id").asText().replaceFirst("^Field_", ""));
                if (tekst != null) {
                    ((ObjectNode) veld).put(veld.has("key") ? "label" : "text", tekst);
                }
            }
            return new ByteArrayInputStream(json.writeValueAsBytes(formulier));
        } catch (IOException e) {
            throw new UncheckedIOException("A form cannot be read", e);
        }
    }
}
