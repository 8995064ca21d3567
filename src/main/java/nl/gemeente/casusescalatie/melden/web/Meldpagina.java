package nl.gemeente.casusescalatie.melden.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import org.jspecify.annotations.Nullable;

/** What a page of the report shows: what was typed, and per field what is wrong with it. */
record Meldpagina(Meldvelden velden, List<Fout> fouten) {

    public String waarde(String pad) {
        return Objects.toString(velden.waarde(pad), "");
    }

    public boolean gekozen(String pad, String code) {
        return velden.alle(pad).contains(code);
    }

    /** What is wrong with a field; null when nothing is. */
    @Nullable
    public String fout(String pad) {
        String zinnen = fouten.stream()
                .filter(fout -> fout.veld().equals(pad))
                .map(Fout::zin)
                .distinct()
                .map(zin -> Character.toUpperCase(zin.charAt(0)) + zin.substring(1))
                .collect(Collectors.joining(" "));
        return zinnen.isEmpty() ? null : zinnen;
    }

    /** The ids of what explains a field; null when nothing does. */
    @Nullable
    public String uitlegBij(String pad, boolean uitleg) {
        String ids = Stream.of(uitleg ? pad + "-uitleg" : null, fout(pad) == null ? null : pad + "-fout")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** For the summary: one line per field, in the order of the page. */
    public List<Fout> samenvatting() {
        return fouten.stream()
                .map(fout -> new Fout(fout.veld(), fout.zin()))
                .distinct()
                .sorted(Comparator.comparingInt(fout -> plaats(fout.pad())))
                .toList();
    }

    private static int plaats(String pad) {
        for (int i = 0; i < Meldvelden.PADEN.size(); i++) {
            if (Meldvelden.PADEN.get(i).startsWith(pad)) {
                return i;
            }
        }
        return Meldvelden.PADEN.size();
    }
}
