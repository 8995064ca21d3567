package nl.gemeente.casusescalatie.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills in a form from its own schema alone, as someone who knows only Tasklist could, with random answers. */
public final class Formuliervuller {

    private static final int[] DAGEN = {0, -1, 1, 14, 30, -7};

    private final Random toeval;
    private final String merk;
    private final LocalDateTime nu;
    private final ObjectMapper json = new ObjectMapper();

    /** @param merk what every free text begins with; the name of the field follows, so that a reason does not repeat the name of a company */
    public Formuliervuller(Random toeval, String merk, LocalDateTime nu) {
        this.toeval = toeval;
        this.merk = merk;
        this.nu = nu;
    }

    public Map<String, Object> vul(String formulier) {
        try {
            Map<String, Object> velden = new LinkedHashMap<>();
            vul(json.readTree(new File("forms", formulier + ".form")).path("components"), velden);
            return velden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void vul(JsonNode componenten, Map<String, Object> velden) {
        for (JsonNode component : componenten) {
            if (component.has("key") && !component.path("disabled").asBoolean()) {
                boolean verplicht = component.path("validate").path("required").asBoolean();
                if (verplicht || toeval.nextInt(4) > 0) {
                    Object waarde = waarde(component);
                    if (waarde != null) {
                        velden.put(component.path("key").asText(), waarde);
                    }
                }
            }
            vul(component.path("components"), velden);
        }
    }

    private Object waarde(JsonNode veld) {
        return switch (veld.path("type").asText()) {
            case "radio", "select" -> keuze(veld);
            case "checklist", "taglist" -> keuzes(veld);
            case "checkbox" -> toeval.nextBoolean();
            case "number" -> getal(veld);
            case "datetime" -> moment(veld);
            case "textfield", "textarea" -> tekst(veld);
            default -> null;
        };
    }

    private String keuze(JsonNode veld) {
        JsonNode keuzes = veld.path("values");
        return keuzes.get(toeval.nextInt(keuzes.size())).path("value").asText();
    }

    private List<String> keuzes(JsonNode veld) {
        List<String> gekozen = new ArrayList<>();
        veld.path("values").forEach(keuze -> {
            if (toeval.nextInt(veld.path("values").size()) == 0) {
                gekozen.add(keuze.path("value").asText());
            }
        });
        if (gekozen.isEmpty()) {
            gekozen.add(keuze(veld));
        }
        return gekozen;
    }

    private int getal(JsonNode veld) {
        int min = veld.path("validate").path("min").asInt(0);
        int max = veld.path("validate").path("max").asInt(min + 3);
        return min + toeval.nextInt(max - min + 1);
    }

    private String moment(JsonNode veld) {
        LocalDateTime moment = nu.plusDays(DAGEN[toeval.nextInt(DAGEN.length)]);
        return switch (veld.path("subtype").asText()) {
            case "date" -> LocalDate.from(moment).toString();
            case "time" -> "10:00";
            default -> moment.withNano(0).toString() + "+01:00";
        };
    }

    /** A field that wants a form of its own (a number, a postcode) gets no mark: only what is free text can hold a person. */
    private String tekst(JsonNode veld) {
        String patroon = veld.path("validate").path("pattern").asText();
        if (patroon.isEmpty()) {
            String inputtype = veld.path("validate").path("validationType").asText();
            return inputtype.equals("email")
                    ? "melder@example.nl"
                    : merk + "-" + veld.path("key").asText();
        }
        for (String voorbeeld : List.of(
                "2171AB", "12", "12345678", "a", "10:00", "5:15", "melder@example.nl", "0612345678", "C-2026-99999")) {
            if (voorbeeld.matches(patroon)) {
                return voorbeeld;
            }
        }
        return null;
    }
}
