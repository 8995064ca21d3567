package nl.gemeente.casusescalatie.overleg.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form of the page: what was typed, and per field what is wrong with it. The fragments of the fields ask it, as they do on the page of a report.
 *
 * @param algemeen what is wrong and belongs to no field; null when nothing is
 */
public record Formulierinvulling(
        Map<String, List<String>> getypt, Map<String, String> fouten, @Nullable String algemeen) {

    static final Formulierinvulling LEEG = new Formulierinvulling(Map.of(), Map.of(), null);

    static Formulierinvulling geweigerd(Map<String, List<String>> getypt, Weigering weigering) {
        return new Formulierinvulling(
                getypt, weigering.perVeld(), weigering.perVeld().isEmpty() ? weigering.zin() : null);
    }

    public String waarde(String pad) {
        return getypt.getOrDefault(pad, List.of()).stream().findFirst().orElse("");
    }

    /** What was typed before, or else what is known. */
    public String waarde(String pad, Object anders) {
        return getypt.containsKey(pad) ? waarde(pad) : String.valueOf(anders);
    }

    public boolean gekozen(String pad, String code) {
        return getypt.getOrDefault(pad, List.of()).contains(code);
    }

    /** What is wrong with a field; null when nothing is. */
    @Nullable
    public String fout(String pad) {
        return fouten.get(pad);
    }

    /** The ids of what explains a field; null when nothing does. */
    @Nullable
    public String uitlegBij(String pad, boolean uitleg) {
        String ids = Stream.of(uitleg ? pad + "-uitleg" : null, fout(pad) == null ? null : pad + "-fout")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
