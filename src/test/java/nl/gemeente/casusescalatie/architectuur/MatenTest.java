package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What grows a line at a time is measured, so that it is divided before it is too large to overlook. */
class MatenTest {

    private static final Path HUIS = Path.of("src/main/java");

    private static final int LANGSTE_BESTAND = 420;
    private static final int LANGSTE_DELEGATE = 25;
    private static final int VOLSTE_MAP = 40;

    /** With a body that chooses, a delegate decides what only the domain may decide. */
    private static final Pattern KEUZE = Pattern.compile("\\b(if|switch)\\b|\\s\\?\\s");

    private static final Pattern COMMENTAAR = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** Four values in a row that are not there say that a few of them are one value. */
    private static final Pattern VIER_KEER_NIETS = Pattern.compile("(\\bnull,\\s*){3}null\\b");

    @Test
    void geen_bestand_is_langer_dan_een_mens_overziet() {
        assertThat(langerDan(LANGSTE_BESTAND, bestanden(), MatenTest::regels)).isEmpty();
    }

    @Test
    void een_delegate_vertaalt_en_verder_niets() {
        List<Path> delegates = bestanden().stream()
                .filter(bestand -> bestand.toString().endsWith("Delegate.java"))
                .toList();

        assertThat(langerDan(LANGSTE_DELEGATE, delegates, MatenTest::regelsCode))
                .isEmpty();
        assertThat(delegates).isNotEmpty().noneMatch(delegate -> KEUZE.matcher(code(delegate))
                .find());
    }

    @Test
    void geen_map_is_zo_vol_dat_niemand_er_iets_vindt() {
        Map<Path, Long> perMap = bestanden().stream()
                .filter(bestand -> !bestand.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));

        assertThat(perMap).isNotEmpty();
        assertThat(perMap.entrySet())
                .filteredOn(map -> map.getValue() > VOLSTE_MAP)
                .isEmpty();
    }

    @Test
    void niemand_geeft_vier_keer_achter_elkaar_niets() {
        assertThat(bestanden())
                .noneMatch(bestand -> VIER_KEER_NIETS.matcher(code(bestand)).find());
    }

    private interface Maat {
        long van(Path bestand);
    }

    private static Map<Path, Long> langerDan(int grens, List<Path> bestanden, Maat maat) {
        Map<Path, Long> teLang = new TreeMap<>();
        bestanden.forEach(bestand -> {
            long regels = maat.van(bestand);
            if (regels > grens) {
                teLang.put(bestand, regels);
            }
        });
        return teLang;
    }

    private static long regels(Path bestand) {
        return tekst(bestand).lines().count();
    }

    /** Without package, imports, comments and blank lines. */
    private static long regelsCode(Path bestand) {
        return Arrays.stream(code(bestand).split("\n"))
                .filter(regel -> !regel.isBlank() && !regel.startsWith("import ") && !regel.startsWith("package "))
                .count();
    }

    private static String code(Path bestand) {
        return COMMENTAAR.matcher(tekst(bestand)).replaceAll("");
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> bestanden() {
        try (Stream<Path> files = Files.walk(HUIS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
