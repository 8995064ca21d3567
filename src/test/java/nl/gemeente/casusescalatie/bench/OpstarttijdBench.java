package nl.gemeente.casusescalatie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.gemeente.bench.KaleCamunda;
import nl.gemeente.casusescalatie.CasusescalatieApplication;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** From the start of the JVM until the webapps answer, on databases that exist already: our application against the smallest Camunda webapp application, in turn. */
class OpstarttijdBench {

    private static final int RONDES = 3;
    private static final Duration UITERLIJK = Duration.ofMinutes(4);

    @Test
    void starten_duurt_hoogstens_anderhalf_keer_zo_lang_als_een_kale_camunda() throws Exception {
        Path testklassen = Path.of("target", "test-classes").toAbsolutePath();
        Path klassen = Path.of("target", "classes").toAbsolutePath();
        List<String> wij = opdracht(CasusescalatieApplication.class, "bench_wij", pad -> !pad.equals(testklassen));
        wij.addAll(List.of(
                "--spring.profiles.active=bench",
                "--casusescalatie.demo=false",
                "--casusescalatie.adres=http://localhost",
                "--casusescalatie.sleutel=" + Base64.getEncoder().encodeToString(new byte[32]),
                "--casusescalatie.afzender=bench@gemeente.example",
                "--casusescalatie.toegang.basic=true",
                "--casusescalatie.toegang.bcrypt-sterkte=4",
                "--spring.mail.host=127.0.0.1"));
        List<String> kaal = opdracht(KaleCamunda.class, "bench_kaal", pad -> !pad.equals(klassen));
        kaal.add("--camunda.bpm.generic-properties.properties.historyTimeToLive=P1D");
        kaal.add("--springdoc.api-docs.enabled=false");

        // The first start of each makes its tables and is not counted.
        start(wij);
        start(kaal);
        List<Double> onze = new ArrayList<>();
        List<Double> kale = new ArrayList<>();
        for (int ronde = 0; ronde < RONDES; ronde++) {
            onze.add(start(wij));
            kale.add(start(kaal));
        }
        Meting meting = Meting.van("opstarttijd", "s", onze, kale, "hoogstens 1,5");
        meting.meld();
        assertThat(meting.verhouding()).isPositive();
    }

    private static List<String> opdracht(Class<?> hoofd, String database, Predicate<Path> opKlassenpad)
            throws SQLException {
        String url = TestDatabase.postgres().jdbcUrl();
        try (Connection beheer = DriverManager.getConnection(url, "postgres", "")) {
            beheer.createStatement().execute("create database " + database);
        }
        String klassenpad = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(pad -> opKlassenpad.test(Path.of(pad).toAbsolutePath()))
                .collect(Collectors.joining(File.pathSeparator));
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Europe/Amsterdam",
                "-cp",
                klassenpad,
                hoofd.getName(),
                "--server.port=" + TestDatabase.freePort(),
                "--spring.datasource.url=" + url.replace("/casusescalatie", "/" + database),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password="));
    }

    /** Seconds until the webapps answer. */
    private static double start(List<String> opdracht) throws IOException, InterruptedException {
        String poort = opdracht.stream()
                .filter(woord -> woord.startsWith("--server.port="))
                .findFirst()
                .orElseThrow()
                .split("=")[1];
        File uitvoer = Files.createTempFile("bench", ".log").toFile();
        long begin = System.nanoTime();
        Process jvm = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer)
                .start();
        try {
            while (!antwoordt(poort)) {
                // Waits a little between two looks: whoever keeps asking takes a core from the application that starts.
                if (jvm.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() - begin > UITERLIJK.toNanos()) {
                    throw new IllegalStateException("Did not start:\n" + Files.readString(uitvoer.toPath()));
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            jvm.destroy();
            jvm.waitFor();
            Files.delete(uitvoer.toPath());
        }
    }

    private static boolean antwoordt(String poort) {
        try {
            HttpURLConnection vraag =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + poort + "/camunda/app/tasklist/default/")
                            .toURL()
                            .openConnection();
            vraag.setInstanceFollowRedirects(false);
            vraag.setConnectTimeout(200);
            return vraag.getResponseCode() < 500;
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
