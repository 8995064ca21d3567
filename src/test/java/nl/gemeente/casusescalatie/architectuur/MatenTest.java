package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What grows a line at a time is measured, so that it is divided before it is too large to overlook. */
class MatenTest {

    private static final List<Path> HUIZEN = List.of(Path.of("src/main/java"), Path.of("src/lokaal/java"));
    private static final Path BESLUIT_OVER_MATEN = Path.of("docs/adr/0028-rooms-and-shelves.md");

    private static final int LANGSTE_BESTAND = 420;
    private static final int LANG_BESTAND = 300;
    private static final int LANGSTE_DELEGATE = 25;
    private static final int BREEDSTE_COMMENTAAR = 120;
    private static final int VOLSTE_MAP = 40;

    /** With a body that chooses, a delegate decides what only the domain may decide. */
    private static final Pattern KEUZE = Pattern.compile("\\b(if|switch)\\b|\\s\\?\\s");

    private static final Pattern COMMENTAAR = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private static final Pattern COMMENTAARREGEL = Pattern.compile("^\\s*(/\\*|\\*|//)");

    /** A row of the table: the file, and why it is one piece. */
    private static final Pattern LANG_MET_REDEN = Pattern.compile("(?m)^\\| `([\\w/]+)` \\| [^|]+ \\|$");

    /** Four values in a row that are not there say that a few of them are one value. */
    private static final Pattern VIER_KEER_NIETS = Pattern.compile("(\\bnull,\\s*){3}null\\b");

    @Test
    void geen_bestand_is_langer_dan_een_mens_overziet() {
        assertThat(langerDan(LANGSTE_BESTAND, bestanden(), MatenTest::regels)).isEmpty();
    }

    @Test
    void van_elk_lang_bestand_staat_opgeschreven_waarom_het_een_stuk_is() throws IOException {
        Matcher rij = LANG_MET_REDEN.matcher(Files.readString(BESLUIT_OVER_MATEN));
        Set<String> metReden = rij.results().map(naam -> naam.group(1)).collect(Collectors.toSet());

        assertThat(langerDan(LANG_BESTAND, bestanden(), MatenTest::regels).keySet())
                .extracting(MatenTest::plek)
                .containsExactlyInAnyOrderElementsOf(metReden);
    }

    @Test
    void commentaar_past_op_een_scherm() {
        assertThat(bestanden()).allSatisfy(bestand -> assertThat(tekst(bestand).lines())
                .filteredOn(regel -> COMMENTAARREGEL.matcher(regel).find())
                .as("%s", bestand)
                .allMatch(regel -> regel.length() <= BREEDSTE_COMMENTAAR));
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

    /** The workshop fills in forms as people do, and people leave fields empty. */
    @Test
    void niemand_geeft_vier_keer_achter_elkaar_niets() {
        assertThat(bestandenIn(HUIZEN.get(0)))
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

    /** Below the rooms and without its ending, as a decision names it. */
    private static String plek(Path bestand) {
        String pad = bestand.toString().replace('\\', '/');
        return pad.substring(
                pad.indexOf("casusescalatie/") + "casusescalatie/".length(), pad.length() - ".java".length());
    }

    private static List<Path> bestanden() {
        return HUIZEN.stream().flatMap(huis -> bestandenIn(huis).stream()).toList();
    }

    private static List<Path> bestandenIn(Path huis) {
        try (Stream<Path> files = Files.walk(huis)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
