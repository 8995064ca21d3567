package nl.gemeente.casusescalatie.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form on a page: what was typed, and what is wrong with it. The fragments in
 * {@code templates/formulier} ask it, under the name {@code pagina}.
 *
 * @param getypt per field what was typed, right or wrong
 * @param fouten per field what is wrong with it; a sentence that starts in lower case is read after the label of its
 *     field
 * @param samenvatting the sentences that can be read apart from their field, for the top of the page
 * @param algemeen what is wrong and belongs to no field; null when nothing is
 */
public record Paginavelden(
        Map<String, List<String>> getypt,
        Map<String, String> fouten,
        List<Fout> samenvatting,
        @Nullable String algemeen) {

    /** The form of a page that is opened. */
    public static final Paginavelden LEEG = new Paginavelden(Map.of(), Map.of(), List.of(), null);

    /** What was typed in fields that each hold one text. */
    public static Paginavelden van(Map<String, String> getypt) {
        Map<String, List<String>> perVeld = new LinkedHashMap<>();
        getypt.forEach((pad, tekst) -> perVeld.put(pad, List.of(tekst)));
        return new Paginavelden(perVeld, Map.of(), List.of(), null);
    }

    /** A form of which the use case refused these fields, or refused as a whole. */
    public static Paginavelden geweigerd(Map<String, List<String>> getypt, Weigering weigering) {
        return new Paginavelden(getypt, Map.of(), List.of(), null).met(weigering);
    }

    /** The same form with what this refusal says about a field, or about the whole. */
    public Paginavelden met(Weigering weigering) {
        return weigering.perVeld().isEmpty()
                ? new Paginavelden(getypt, fouten, samenvatting, weigering.zin())
                : met(weigering.perVeld());
    }

    /** @param erbij per field what is wrong with it */
    public Paginavelden met(Map<String, String> erbij) {
        Map<String, String> alle = new LinkedHashMap<>(fouten);
        alle.putAll(erbij);
        List<Fout> los = new ArrayList<>(samenvatting);
        erbij.forEach((pad, zin) -> {
            if (!volgtOpLabel(zin)) {
                los.add(new Fout(pad, zin));
            }
        });
        return new Paginavelden(getypt, alle, los, algemeen);
    }

    public boolean isGeweigerd() {
        return algemeen != null || !fouten.isEmpty();
    }

    public String waarde(String pad) {
        return waarde(pad, null);
    }

    /** What was typed, or else what is known. */
    public String waarde(String pad, @Nullable Object bekend) {
        return getypt.containsKey(pad)
                ? getypt.getOrDefault(pad, List.of()).stream().findFirst().orElse("")
                : Objects.toString(bekend, "");
    }

    public boolean gekozen(String pad, String code) {
        return gekozen(pad, code, null);
    }

    /** @param bekend the code that stands in the field when nothing was sent */
    public boolean gekozen(String pad, String code, @Nullable Object bekend) {
        return getypt.containsKey(pad)
                ? getypt.getOrDefault(pad, List.of()).contains(code)
                : code.equals(Objects.toString(bekend, null));
    }

    /** What is wrong with a field, as it stands beside it; null when nothing is. */
    public @Nullable String fout(String pad, String label) {
        String zin = fouten.get(pad);
        return zin != null && volgtOpLabel(zin) ? label + ": " + zin : zin;
    }

    /** The ids of what explains a field; null when nothing does. */
    public @Nullable String uitlegBij(String pad, boolean uitleg) {
        String ids = Stream.of(uitleg ? pad + "-uitleg" : null, fouten.containsKey(pad) ? pad + "-fout" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** A sentence and the field that it is about. */
    public record Fout(String pad, String zin) {}

    private static boolean volgtOpLabel(String zin) {
        return Character.isLowerCase(zin.codePointAt(0));
    }
}
