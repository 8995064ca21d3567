package nl.gemeente.casusescalatie.proces;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what a form submits into the record of its use case and refuses what the record's rules refuse, naming the
 * field by the label that the worker sees. The same rules hold for Tasklist and for {@code /engine-rest}.
 */
@Component
class Veldlezer {

    private final ObjectMapper json;
    private final Validator validator;
    private final Formulieren formulieren;

    Veldlezer(ObjectMapper json, Validator validator, Formulieren formulieren) {
        this.json = json.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.validator = validator;
        this.formulieren = formulieren;
    }

    <V extends Record> V lees(String formulier, Class<V> velden, Map<String, Object> ingevuld) {
        Map<String, String> labels = formulieren.velden(formulier);
        V gelezen = zetOm(velden, zonderLege(ingevuld), labels);
        List<ConstraintViolation<V>> fouten = validator.validate(gelezen).stream()
                .sorted(Comparator.comparing(fout -> plaats(labels, fout)))
                .toList();
        if (!fouten.isEmpty()) {
            Map<String, String> perVeld = new LinkedHashMap<>();
            fouten.forEach(fout -> perVeld.merge(
                    fout.getPropertyPath().toString(), zin(labels, fout), (een, ander) -> een + " " + ander));
            throw new Weigering(perVeld);
        }
        return gelezen;
    }

    private <V> V zetOm(Class<V> velden, Map<String, Object> ingevuld, Map<String, String> labels) {
        try {
            return json.convertValue(ingevuld, velden);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof UnrecognizedPropertyException) {
                // The name comes from outside, so it is not repeated unless it is one of ours.
                throw new Weigering(
                        null,
                        "Dit formulier heeft een veld dat wij niet kennen. Laad de pagina opnieuw en vul het formulier nog eens in.");
            }
            String sleutel = e.getCause() instanceof JsonMappingException fout
                            && !fout.getPath().isEmpty()
                    ? String.valueOf(fout.getPath().get(0).getFieldName())
                    : null;
            throw new Weigering(
                    sleutel, zin(label(labels, sleutel), "dit antwoord kan niet. Kies of vul een geldige waarde in."));
        }
    }

    /** An empty text field is submitted as "" and an empty list as []: for the rules both mean "not filled in". */
    private static Map<String, Object> zonderLege(Map<String, Object> ingevuld) {
        Map<String, Object> over = new LinkedHashMap<>();
        ingevuld.forEach((sleutel, waarde) -> {
            if (waarde instanceof String tekst ? !tekst.isBlank() : waarde != null) {
                over.put(sleutel, waarde);
            }
        });
        return over;
    }

    private static String zin(Map<String, String> labels, ConstraintViolation<?> fout) {
        String sleutel = fout.getPropertyPath().toString();
        return sleutel.isEmpty() ? fout.getMessage() : zin(label(labels, eerste(sleutel)), fout.getMessage());
    }

    /** A label that is a question ends its own sentence. */
    private static String zin(String label, String melding) {
        return label.endsWith("?")
                ? "%s %s%s".formatted(label, melding.substring(0, 1).toUpperCase(Locale.ROOT), melding.substring(1))
                : "%s: %s".formatted(label, melding);
    }

    private static int plaats(Map<String, String> labels, ConstraintViolation<?> fout) {
        int plaats = List.copyOf(labels.keySet())
                .indexOf(eerste(fout.getPropertyPath().toString()));
        return plaats < 0 ? Integer.MAX_VALUE : plaats;
    }

    private static String eerste(String pad) {
        return pad.split("[.\\[]", 2)[0];
    }

    private static String label(Map<String, String> labels, @Nullable String sleutel) {
        return sleutel == null ? "Formulier" : labels.getOrDefault(sleutel, sleutel);
    }
}
