package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern ZIN =
            Pattern.compile("/\\*\\*\\s+(?:\\* )?[A-Z][^/]*\\.\\s*\\*/\\s*(@\\w+\\s+)*package ", Pattern.DOTALL);

    @Test
    void kamers_kennen_elkaar_alleen_van_voren_en_nooit_in_een_kring() {
        ApplicationModules.of(CasusescalatieApplication.class).verify();
    }

    @Test
    void elke_kamer_zegt_in_een_zin_waarvoor_zij_er_is() throws IOException {
        assertThat(mappenMetKlassen()).isNotEmpty().allSatisfy(map -> {
            Path info = map.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as("%s", info).containsPattern(ZIN);
        });
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
