package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import org.jspecify.annotations.Nullable;

/**
 * A report as texts, each under the path that it has in the JSON of the API: so the page goes through the same reader
 * and gets the same messages. Empty fields are left out.
 */
record Meldvelden(Map<String, List<String>> waarden) {

    /** In the order in which people fill them in. */
    static final List<String> PADEN = List.of(
            "acuutGevaar",
            "omschrijving",
            "waargenomenOp",
            "zekerheid",
            "uitbuitingsvormen",
            "indicatoren",
            "mensensmokkel",
            "locatie.postcode",
            "locatie.huisnummer",
            "locatie.toevoeging",
            "locatie.aanduiding",
            "locatie.soort",
            "locatie.bedrijfsnaam",
            "locatie.kvkNummer",
            "slachtoffer.identificeerbaar",
            "slachtoffer.minderjarig",
            "slachtoffer.aantal",
            "slachtoffer.naam",
            "slachtoffer.toelichting",
            "kanaal",
            "melder.anoniem",
            "melder.functiegroep",
            "melder.naam",
            "melder.email",
            "melder.wilTerugkoppeling");

    private static final Set<String> LIJSTEN = Set.of("uitbuitingsvormen", "indicatoren");
    private static final Set<String> GETALLEN = Set.of("locatie.huisnummer", "slachtoffer.aantal");
    private static final Set<String> JA_NEE = Set.of("acuutGevaar", "melder.anoniem", "melder.wilTerugkoppeling");
    private static final Set<String> MOMENTEN = Set.of("waargenomenOp");

    /** As people and spreadsheets write a moment. */
    static final DateTimeFormatter KLOK =
            DateTimeFormatter.ofPattern("d-M-uuuu H:mm").withResolverStyle(ResolverStyle.STRICT);

    static boolean isLijst(String pad) {
        return LIJSTEN.contains(pad);
    }

    /** The first text of a field; null when it is empty. */
    @Nullable
    String waarde(String pad) {
        return waarden.getOrDefault(pad, List.of()).stream()
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty())
                .findFirst()
                .orElse(null);
    }

    List<String> alle(String pad) {
        return waarden.getOrDefault(pad, List.of()).stream()
                .filter(tekst -> !tekst.isBlank())
                .toList();
    }

    Meldvelden met(String pad, List<String> teksten) {
        Map<String, List<String>> nieuw = new LinkedHashMap<>(waarden);
        nieuw.put(pad, teksten);
        return new Meldvelden(nieuw);
    }

    Meldvelden zonder(String... paden) {
        Map<String, List<String>> nieuw = new LinkedHashMap<>(waarden);
        nieuw.keySet().removeAll(Set.of(paden));
        return new Meldvelden(nieuw);
    }

    JsonNode json() {
        ObjectNode melding = JsonNodeFactory.instance.objectNode();
        for (String pad : PADEN) {
            JsonNode waarde = isLijst(pad) ? lijst(pad) : enkel(pad);
            if (waarde != null) {
                int punt = pad.indexOf('.');
                ObjectNode onder = punt < 0 ? melding : melding.withObjectProperty(pad.substring(0, punt));
                onder.set(pad.substring(punt + 1), waarde);
            }
        }
        return melding;
    }

    private @Nullable JsonNode lijst(String pad) {
        List<JsonNode> codes = new ArrayList<>();
        alle(pad).forEach(code -> codes.add(JsonNodeFactory.instance.textNode(code.strip())));
        return codes.isEmpty() ? null : JsonNodeFactory.instance.arrayNode().addAll(codes);
    }

    private @Nullable JsonNode enkel(String pad) {
        String tekst = waarde(pad);
        if (tekst == null) {
            return null;
        }
        JsonNodeFactory knoop = JsonNodeFactory.instance;
        if (GETALLEN.contains(pad) && tekst.matches("-?[0-9]{1,9}")) {
            return knoop.numberNode(Integer.parseInt(tekst));
        }
        if (JA_NEE.contains(pad) && tekst.matches("(?i)true|false|ja|nee")) {
            return knoop.booleanNode(tekst.matches("(?i)true|ja"));
        }
        return knoop.textNode(MOMENTEN.contains(pad) ? moment(tekst) : tekst);
    }

    /** A typed time has no zone: it is the time at the town hall. */
    private static String moment(String tekst) {
        for (DateTimeFormatter vorm : List.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME, KLOK)) {
            try {
                return LocalDateTime.parse(tekst, vorm)
                        .atZone(Datum.ZONE)
                        .toOffsetDateTime()
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            } catch (DateTimeParseException volgende) {
                // The next notation may fit.
            }
        }
        return tekst;
    }
}
