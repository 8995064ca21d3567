package nl.gemeente.casusescalatie.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.CasusescalatieApplication;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The application as who tries it starts it: a JVM of its own in profile lokaal, with the fictional cases. */
class EersteStartTest {

    private static final List<String> LOPEND = List.of(
            "signaal-behandelen",
            "routekaart-locatie-volgen",
            "signaal-afwegen",
            "signalenoverleg-houden",
            "overlegbesluit-uitvoeren",
            "casus-behandelen",
            "integrale-controle-uitvoeren",
            "bestuurlijke-maatregel-opleggen");

    @TempDir
    Path map;

    private final int poort = TestDatabase.freePort();
    private final int databasepoort = TestDatabase.freePort();
    private final int mailpoort = TestDatabase.freePort();
    private final ObjectMapper json = new ObjectMapper();
    private Process applicatie;

    @AfterEach
    void stop() throws InterruptedException {
        applicatie.destroy();
        applicatie.waitFor();
    }

    @Test
    @Timeout(600)
    void de_eerste_start_heeft_voorbeelden_langs_de_hele_weg_en_een_tweede_houdt_alles_ook_na_een_harde_stop()
            throws Exception {
        assertThat(start())
                .contains("http://localhost:%d/camunda/app/tasklist/default/".formatted(poort))
                .contains(map.resolve("postgres").toString())
                .contains("aandachtsfunctionaris")
                .doesNotContain("Exception");
        int taken = aantal("task");
        assertThat(taken).isGreaterThan(10);
        assertThat(LOPEND)
                .allSatisfy(proces -> assertThat(aantal("process-instance", "?processDefinitionKey=" + proces))
                        .as(proces)
                        .isPositive());
        assertThat(aantal("incident")).isZero();

        applicatie.destroyForcibly().waitFor();

        assertThat(start()).contains("draait");
        assertThat(aantal("task")).isEqualTo(taken);
        assertThat(aantal("incident")).isZero();
    }

    /** @return what a person reads on the screen until the block is there */
    private String start() throws IOException {
        String klassenpad = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(pad -> !Path.of(pad).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        applicatie = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        // As spring-boot:run starts it.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        klassenpad,
                        CasusescalatieApplication.class.getName(),
                        "--server.port=" + poort,
                        "--casusescalatie.postgres.poort=" + databasepoort,
                        "--casusescalatie.postgres.map=" + map.resolve("postgres"),
                        "--spring.mail.port=" + mailpoort)
                .redirectErrorStream(true)
                .start();
        StringBuilder scherm = new StringBuilder();
        BufferedReader regels = applicatie.inputReader(StandardCharsets.UTF_8);
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
            scherm.append(regel).append('\n');
            if (regel.contains("Opnieuw beginnen")) {
                return scherm.toString();
            }
        }
        throw new AssertionError("The application stopped: " + scherm);
    }

    private int aantal(String wat) {
        return aantal(wat, "");
    }

    private int aantal(String wat, String welke) {
        String antwoord = Deur.programma(poort, "manager")
                .send("GET", "/engine-rest/" + wat + "/count" + welke, null, Map.of("Accept", "application/json"))
                .body();
        try {
            return json.readTree(antwoord).path("count").asInt(-1);
        } catch (IOException e) {
            throw new AssertionError(antwoord, e);
        }
    }
}
