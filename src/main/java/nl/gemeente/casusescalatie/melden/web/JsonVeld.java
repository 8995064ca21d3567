package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import org.jspecify.annotations.Nullable;

/**
 * One object in the JSON and its place. A value of the wrong kind is recorded and read as null; it is never repeated.
 */
record JsonVeld(JsonNode json, String pad, List<Fout> fouten) {

    /**
     * A field that we do not know could be a slip that loses what the client meant to say. Its name comes from outside,
     * so it is not repeated.
     */
    void alleen(String... bekend) {
        Set<String> namen = Set.of(bekend);
        boolean onbekend = json.properties().stream().anyMatch(veld -> !namen.contains(veld.getKey()));
        if (onbekend) {
            fouten.add(new Fout(
                    pad.isEmpty() ? "$" : pad,
                    "hier staat een veld dat wij niet kennen. Bekend zijn: %s."
                            .formatted(Arrays.stream(bekend).collect(Collectors.joining(", ")))));
        }
    }

    @Nullable
    JsonVeld onder(String naam) {
        JsonNode waarde = json.get(naam);
        if (waarde == null || waarde.isNull()) {
            return null;
        }
        if (!waarde.isObject()) {
            fout(naam, "hier hoort een object met velden.");
            return null;
        }
        return new JsonVeld(waarde, plek(naam), fouten);
    }

    @Nullable
    String tekst(String naam) {
        return lees(naam, "hier hoort tekst.", waarde -> waarde.isTextual() ? waarde.textValue() : null);
    }

    @Nullable
    Boolean jaNee(String naam) {
        return lees(naam, "hier hoort true of false.", waarde -> waarde.isBoolean() ? waarde.booleanValue() : null);
    }

    @Nullable
    Integer getal(String naam) {
        return lees(
                naam,
                "hier hoort een heel getal.",
                waarde -> waarde.isIntegralNumber() && waarde.canConvertToInt() ? waarde.intValue() : null);
    }

    @Nullable
    OffsetDateTime moment(String naam) {
        return lees(naam, "hier hoort een datum met een tijd, bijvoorbeeld 2026-11-20T14:30:00+01:00.", waarde -> {
            try {
                return waarde.isTextual() ? OffsetDateTime.parse(waarde.textValue()) : null;
            } catch (DateTimeParseException e) {
                return null;
            }
        });
    }

    <E extends Enum<E>> @Nullable E code(String naam, Class<E> lijst) {
        return lees(naam, kiesUit(lijst), waarde -> constante(waarde, lijst));
    }

    <E extends Enum<E>> @Nullable List<E> codes(String naam, Class<E> lijst) {
        return lijst(naam, kiesUit(lijst), waarde -> constante(waarde, lijst));
    }

    @Nullable
    List<String> teksten(String naam) {
        return lijst(naam, "hier hoort tekst.", waarde -> waarde.isTextual() ? waarde.textValue() : null);
    }

    private <T> @Nullable T lees(String naam, String zin, Function<JsonNode, @Nullable T> lezer) {
        JsonNode waarde = json.get(naam);
        if (waarde == null || waarde.isNull()) {
            return null;
        }
        T gelezen = lezer.apply(waarde);
        if (gelezen == null) {
            fout(naam, zin);
        }
        return gelezen;
    }

    private <T> @Nullable List<T> lijst(String naam, String zin, Function<JsonNode, @Nullable T> lezer) {
        JsonNode waarde = json.get(naam);
        if (waarde == null || waarde.isNull()) {
            return null;
        }
        if (!waarde.isArray()) {
            fout(naam, "hier hoort een lijst.");
            return null;
        }
        List<T> gelezen = new ArrayList<>();
        for (int i = 0; i < waarde.size(); i++) {
            T deel = lezer.apply(waarde.get(i));
            if (deel == null) {
                fout("%s[%d]".formatted(naam, i), zin);
            } else {
                gelezen.add(deel);
            }
        }
        return gelezen;
    }

    private static <E extends Enum<E>> @Nullable E constante(JsonNode waarde, Class<E> lijst) {
        return Arrays.stream(lijst.getEnumConstants())
                .filter(code -> waarde.isTextual() && code.name().equals(waarde.textValue()))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> String kiesUit(Class<E> lijst) {
        return "kies uit %s."
                .formatted(
                        Arrays.stream(lijst.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private void fout(String naam, String zin) {
        fouten.add(new Fout(plek(naam), zin));
    }

    private String plek(String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }
}
