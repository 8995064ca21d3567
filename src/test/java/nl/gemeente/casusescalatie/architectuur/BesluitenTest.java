package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader finds in each decision; that the index names them all is held by {@link BestandenTest}. */
class BesluitenTest {

    private static final Path MAP = Path.of("docs", "adr");
    private static final Pattern DATUM = Pattern.compile("(?m)^Date: \\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
    private static final Pattern STATUS = Pattern.compile("(?m)^Status: \\S.*$");
    private static final Pattern KOP = Pattern.compile("(?m)^## (.+)$");

    static Stream<Path> besluiten() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .filter(bestand -> !bestand.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("besluiten")
    void een_besluit_zegt_wanneer_waarom_wat_en_wat_anders_had_gekund(Path besluit) throws IOException {
        String tekst = Files.readString(besluit);

        assertThat(tekst)
                .startsWith("# " + besluit.getFileName().toString().substring(0, 4) + " ")
                .containsPattern(DATUM)
                .containsPattern(STATUS);
        assertThat(KOP.matcher(tekst).results().map(kop -> kop.group(1)))
                .containsSubsequence(List.of("Why", "Decision", "Alternatives weighed", "Consequences"));
    }

    @ParameterizedTest
    @MethodSource("besluiten")
    void geen_deel_van_een_besluit_is_leeg(Path besluit) throws IOException {
        List<String> delen = List.of(Files.readString(besluit).split("(?m)^## .+$"));

        assertThat(delen).noneMatch(String::isBlank);
    }
}
