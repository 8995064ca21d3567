package nl.gemeente.casusescalatie.melden.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;

/**
 * A report as a page shows it: what was typed, per field what is wrong with it, and the same once more in the order of
 * the page.
 */
final class Meldpagina {

    private Meldpagina() {}

    static Paginavelden van(Meldvelden velden, List<Fout> fouten) {
        Map<String, List<String>> getypt = new LinkedHashMap<>();
        velden.waarden()
                .keySet()
                .forEach(pad -> getypt.put(
                        pad, velden.alle(pad).stream().map(String::strip).toList()));
        Map<String, Set<String>> zinnen = new LinkedHashMap<>();
        fouten.forEach(fout -> zinnen.computeIfAbsent(fout.veld(), veld -> new LinkedHashSet<>())
                .add(hoofdletter(fout.zin())));
        Map<String, String> perVeld = new LinkedHashMap<>();
        zinnen.forEach((veld, hare) -> perVeld.put(veld, String.join(" ", hare)));
        return new Paginavelden(getypt, perVeld, samenvatting(fouten), null);
    }

    /** One sentence per field, in the order of the page. */
    static List<Paginavelden.Fout> samenvatting(List<Fout> fouten) {
        return fouten.stream()
                .map(fout -> new Paginavelden.Fout(fout.veld(), "%s: %s".formatted(fout.label(), fout.zin())))
                .distinct()
                .sorted(Comparator.comparingInt(fout -> plaats(fout.pad())))
                .toList();
    }

    static String hoofdletter(String zin) {
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
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
