package nl.gemeente.casusescalatie.proces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of {@code forms/}: for each the keys that people fill in, with the label they see. */
@Component
public class Formulieren {

    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

    Formulieren(ObjectMapper json) {
        try {
            for (Resource bestand : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                JsonNode formulier = json.readTree(bestand.getInputStream());
                Map<String, String> velden = new LinkedHashMap<>();
                verzamel(formulier.path("components"), velden);
                labels.put(formulier.path("id").asText(), Collections.unmodifiableMap(velden));
                schemas.put(formulier.path("id").asText(), formulier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A form cannot be read", e);
        }
    }

    /** Disabled fields only show a routing fact; they are not filled in and not submitted. */
    private static void verzamel(JsonNode componenten, Map<String, String> velden) {
        for (JsonNode component : componenten) {
            if (component.has("key") && !component.path("disabled").asBoolean()) {
                String label = component.path("label").asText();
                if (label.isEmpty()) {
                    label = component
                            .path("dateLabel")
                            .asText(component.path("key").asText());
                }
                velden.put(component.path("key").asText(), label);
            }
            verzamel(component.path("components"), velden);
        }
    }

    /** Key and label of each field of a form, in the order of the form. */
    public Map<String, String> velden(String formulier) {
        return Objects.requireNonNull(labels.get(formulier), () -> "There is no form " + formulier);
    }

    /** What this form shows, for a page that shows it outside Tasklist. */
    public Formulierbeeld beeld(String formulier) {
        return Formulierbeeld.van(
                Objects.requireNonNull(schemas.get(formulier), () -> "There is no form " + formulier));
    }
}
