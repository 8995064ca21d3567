package nl.gemeente.casusescalatie.proces;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows, read from its schema: a page that shows the form of a task has exactly the fields, words and
 * choices of Tasklist. It knows the components these forms use and refuses all others.
 */
public record Formulierbeeld(String id, List<Veld> velden) {

    /**
     * {@code =keuze != "OPENEN"} and {@code =not(list contains(uitkomsten, "MONITOREN"))}: hidden until that answer is
     * given.
     */
    private static final List<Pattern> VERBORGEN = List.of(
            Pattern.compile("=(\\w+ = null or )?(\\w+) != \"(\\w+)\""),
            Pattern.compile("=()not\\(list contains\\((\\w+), \"(\\w+)\"\\)\\)"));

    static Formulierbeeld van(JsonNode schema) {
        String id = schema.path("id").asText();
        List<Veld> velden = new ArrayList<>();
        for (JsonNode component : schema.path("components")) {
            // A disabled field repeats a fact that the page shows in its own way.
            if (!component.path("disabled").asBoolean()) {
                velden.add(veld(id, component));
            }
        }
        return new Formulierbeeld(id, List.copyOf(velden));
    }

    /**
     * Turns what a page sent into what Tasklist submits: only fields of this form, and only those that its answers
     * show.
     */
    Map<String, Object> ingevuld(Map<String, List<String>> getypt) {
        Map<String, Object> ingevuld = new LinkedHashMap<>();
        for (Veld veld : velden) {
            List<String> waarden = getypt.getOrDefault(veld.sleutel(), List.of());
            if (veld.soort() != Soort.UITLEG && !waarden.isEmpty() && veld.isZichtbaar(getypt)) {
                ingevuld.put(veld.sleutel(), veld.soort() == Soort.VINKJES ? waarden : waarden.get(0));
            }
        }
        return ingevuld;
    }

    private static Veld veld(String formulier, JsonNode component) {
        JsonNode regels = component.path("validate");
        JsonNode uitleg = component.path("description");
        return new Veld(
                soort(formulier, component),
                component.path("key").asText(),
                label(component),
                uitleg.isMissingNode() ? null : uitleg.asText(),
                regels.path("required").asBoolean(),
                StreamSupport.stream(component.path("values").spliterator(), false)
                        .map(keuze -> new Keuze(
                                keuze.path("value").asText(),
                                keuze.path("label").asText()))
                        .toList(),
                voorwaarde(formulier, component.path("conditional").path("hide").asText()));
    }

    private static String label(JsonNode component) {
        for (String naam : List.of("text", "label", "dateLabel", "timeLabel")) {
            if (component.has(naam)) {
                return component.path(naam).asText();
            }
        }
        return "";
    }

    private static Soort soort(String formulier, JsonNode component) {
        String type = component.path("type").asText();
        return switch (type) {
            case "text" -> Soort.UITLEG;
            case "textfield" -> Soort.TEKST;
            case "textarea" -> Soort.LAP;
            case "number" -> Soort.GETAL;
            case "checkbox" -> Soort.VINKJE;
            case "radio" -> Soort.KEUZE;
            case "select" -> Soort.LIJST;
            case "checklist" -> Soort.VINKJES;
            case "datetime" ->
                switch (component.path("subtype").asText()) {
                    case "date" -> Soort.DAG;
                    case "time" -> Soort.TIJD;
                    default -> throw new IllegalStateException("No page can show a moment of form " + formulier);
                };
            default -> throw new IllegalStateException("No page can show a " + type + " of form " + formulier);
        };
    }

    private static @Nullable Voorwaarde voorwaarde(String formulier, String verborgen) {
        if (verborgen.isEmpty()) {
            return null;
        }
        for (Pattern vorm : VERBORGEN) {
            Matcher gevonden = vorm.matcher(verborgen);
            if (gevonden.matches()) {
                return new Voorwaarde(gevonden.group(2), gevonden.group(3));
            }
        }
        throw new IllegalStateException("No page knows the condition " + verborgen + " of form " + formulier);
    }

    /** How a field is filled in. */
    public enum Soort {
        /** Words between the fields. */
        UITLEG,
        TEKST,
        /** Several lines. */
        LAP,
        GETAL,
        DAG,
        TIJD,
        VINKJE,
        KEUZE,
        LIJST,
        /** Several choices at once. */
        VINKJES
    }

    /**
     * @param label what people read; for {@link Soort#UITLEG} the text itself
     * @param verplicht required as long as the field is shown
     */
    public record Veld(
            Soort soort,
            String sleutel,
            String label,
            @Nullable String uitleg,
            boolean verplicht,
            List<Keuze> keuzes,
            @Nullable Voorwaarde voorwaarde) {

        boolean isZichtbaar(Map<String, List<String>> getypt) {
            return voorwaarde == null
                    || getypt.getOrDefault(voorwaarde.sleutel(), List.of()).contains(voorwaarde.waarde());
        }
    }

    /** A choice: what is submitted and what people read. */
    public record Keuze(String code, String naam) {}

    /** The field is shown when the field with this key has, or holds, this value. */
    public record Voorwaarde(String sleutel, String waarde) {}
}
