package nl.gemeente.casusescalatie.architectuur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds files that need each other, directly or through others. */
final class Kringen {

    private final Map<String, Set<String>> pijlen;
    private final Map<String, Integer> gezien = new TreeMap<>();
    private final Map<String, Integer> terug = new TreeMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<Set<String>> kringen = new HashSet<>();

    private Kringen(Map<String, Set<String>> pijlen) {
        this.pijlen = pijlen;
    }

    /** Each circle as the names of its files, without the name of the house. */
    static Set<Set<String>> tussenBestanden(JavaClasses huis) {
        Map<String, Set<String>> pijlen = new TreeMap<>();
        huis.forEach(type -> pijlen.computeIfAbsent(bestand(type), bestand -> new TreeSet<>()));
        huis.forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(pijl -> pijlen.get(bestand(type)).add(bestand(pijl.getTargetClass()))));
        pijlen.values().forEach(naar -> naar.retainAll(pijlen.keySet()));
        Kringen kringen = new Kringen(pijlen);
        pijlen.keySet().stream()
                .filter(bestand -> !kringen.gezien.containsKey(bestand))
                .forEach(kringen::loop);
        return kringen.kringen;
    }

    /** Tarjan: who reaches no file before itself closes a circle. */
    private void loop(String bestand) {
        gezien.put(bestand, gezien.size());
        terug.put(bestand, gezien.get(bestand));
        open.push(bestand);
        for (String naar : pijlen.get(bestand)) {
            if (!gezien.containsKey(naar)) {
                loop(naar);
                terug.merge(bestand, terug.get(naar), Math::min);
            } else if (open.contains(naar)) {
                terug.merge(bestand, gezien.get(naar), Math::min);
            }
        }
        if (terug.get(bestand).equals(gezien.get(bestand))) {
            sluit(bestand);
        }
    }

    private void sluit(String bestand) {
        Set<String> kring = new TreeSet<>();
        String laatste;
        do {
            laatste = open.pop();
            kring.add(laatste);
        } while (!laatste.equals(bestand));
        if (kring.size() > 1) {
            kringen.add(kring);
        }
    }

    private static String bestand(JavaClass type) {
        JavaClass buitenste = type.getBaseComponentType();
        while (buitenste.getEnclosingClass().isPresent()) {
            buitenste = buitenste.getEnclosingClass().get();
        }
        return buitenste.getName().replace(HuisregelsTest.HUIS + ".", "").replaceAll("\\$.*", "");
    }
}
