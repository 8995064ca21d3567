package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BestandenTest {

    /** What a build or a run makes here, or what belongs to one developer. */
    private static final Set<String> NIET_VAN_ONS =
            Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode");

    /** A place on one machine, or a package server other than the public one. */
    private static final Pattern PLEK_OP_EEN_MACHINE = Pattern.compile(
            "(?<![\\w./}])/(home|root|Users|work|workspace|mnt|opt)/\\w|[A-Za-z]:\\\\\\\\?(Users|work)|"
                    + "//[^\\s/\"'<>]*(artifactory|nexus|jfrog|pkgs\\.dev|registry\\.)[^\\s\"'<>]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BESLUIT = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

    @Test
    void het_register_van_besluiten_noemt_elk_besluit_en_niet_meer() throws IOException {
        Path folder = Path.of("docs", "adr");
        String index = Files.readString(folder.resolve("README.md"));
        List<String> decisions;
        try (Stream<Path> files = Files.list(folder)) {
            decisions = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }

        assertThat(decisions).isNotEmpty().allMatch(name -> BESLUIT.matcher(name)
                .matches());
        assertThat(decisions).extracting(name -> name.substring(0, 4)).doesNotHaveDuplicates();
        assertThat(BESLUIT.matcher(index)
                        .results()
                        .map(result -> result.group())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(decisions);
    }

    @Test
    void geen_bestand_verwijst_naar_een_plek_op_een_machine() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : bestanden()) {
            String text = tekst(file);
            PLEK_OP_EEN_MACHINE.matcher(text).results().forEach(result -> found.add(file + ": " + result.group()));
        }

        assertThat(found).isEmpty();
    }

    private static List<Path> bestanden() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .noneMatch(part ->
                                    NIET_VAN_ONS.contains(part.getFileName().toString())))
                    // This test holds the words that it looks for.
                    .filter(file -> !file.endsWith("BestandenTest.java"))
                    .toList();
        }
    }

    /** Empty for a picture or another file that is not text. */
    private static String tekst(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            return "";
        }
    }
}
