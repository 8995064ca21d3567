package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.CasusescalatieApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class KamersTest {

    /** Beside what runs in production, the workshop. */
    private static final List<Path> HUIZEN = Stream.of("main", "lokaal")
            .map(bron -> Path.of("src", bron, "java", "nl", "gemeente", "casusescalatie"))
            .toList();

    /** One sentence, of one or more lines, that ends with a full stop. */
    private static final Pattern ZIN = Pattern.compile(
            "/\\*\\*\\s+(?:\\* )?[A-Z][^/]*\\.\\s*\\*/\\s*(@\\w+(\\(\"\\w+\"\\))?\\s+)*package ", Pattern.DOTALL);

    private static final Set<String> ZIJKANTEN = Set.of("proces", "web", "engine", "fictief");

    /** A row of the table: the room, what it is, its shelves. */
    private static final Pattern PLATTEGROND = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\|([^|]*)\\|$");

    private static final Pattern NAAM = Pattern.compile("`(\\w+)`");

    @Test
    void kamers_kennen_elkaar_alleen_van_voren_en_nooit_in_een_kring() {
        // The workshop walks the house as a user or a test would: it may enter every shelf, and no room knows it.
        ApplicationModules.of(
                        CasusescalatieApplication.class,
                        JavaClass.Predicates.resideInAPackage("nl.gemeente.casusescalatie.lokaal.."))
                .verify();
    }

    @Test
    void elke_kamer_zegt_in_een_zin_waarvoor_zij_er_is() throws IOException {
        assertThat(mappenMetKlassen()).isNotEmpty().allSatisfy(map -> {
            Path info = map.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as("%s", info).containsPattern(ZIN);
        });
    }

    @Test
    void de_plattegrond_in_de_readme_noemt_elke_kamer_met_haar_planken() throws IOException {
        Map<String, Set<String>> getekend = new TreeMap<>();
        Matcher rij = PLATTEGROND.matcher(Files.readString(Path.of("README.md")));
        while (rij.find()) {
            getekend.put(
                    rij.group(1),
                    NAAM.matcher(rij.group(2))
                            .results()
                            .map(naam -> naam.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(getekend).isEqualTo(gebouwd());
    }

    /** Each room with its shelves: without the sides that every room may have. */
    private static Map<String, Set<String>> gebouwd() throws IOException {
        Map<String, Set<String>> kamers = new TreeMap<>();
        for (Path map : mappenMetKlassen()) {
            Path huis = HUIZEN.stream().filter(map::startsWith).findFirst().orElseThrow();
            Path plek = huis.relativize(map);
            Set<String> planken = kamers.computeIfAbsent(plek.getName(0).toString(), kamer -> new TreeSet<>());
            if (plek.getNameCount() == 2 && !ZIJKANTEN.contains(plek.getName(1).toString())) {
                planken.add(plek.getName(1).toString());
            }
        }
        return kamers;
    }

    private static List<Path> mappenMetKlassen() throws IOException {
        List<Path> mappen = new ArrayList<>();
        for (Path huis : HUIZEN) {
            try (Stream<Path> files = Files.walk(huis)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        // Only the start of the application stands at the root.
                        .filter(map -> !map.equals(huis))
                        .forEach(mappen::add);
            }
        }
        return mappen;
    }
}
