package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.start.StartGeweigerd;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL beside this JVM, without an installation.
 *
 * <p>Started with {@code pg_ctl}, which puts the server in a session of its own: Ctrl-C in the terminal then reaches
 * the application but not the database, which is stopped last. Nothing here registers a shutdown hook; the caller that
 * starts it stops it.
 */
public final class LokalePostgres implements AutoCloseable {

    public static final String DATABASE = "casusescalatie";
    public static final String GEBRUIKER = "postgres";

    private static final List<String> DUURZAAM = List.of();
    private static final List<String> SNEL = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private final Postgresopdracht opdracht;
    private final Path cluster;
    private final int poort;
    private final boolean duurzaam;
    private final Gegevensmap map;

    private LokalePostgres(Postgresopdracht opdracht, Path cluster, int poort, boolean duurzaam, Gegevensmap map) {
        this.opdracht = opdracht;
        this.cluster = cluster;
        this.poort = poort;
        this.duurzaam = duurzaam;
        this.map = map;
    }

    /**
     * @param programmas where PostgreSQL itself is unpacked
     * @param cluster where the data stays over restarts
     * @param duurzaam false only for tests, where a power cut may lose everything
     * @param eisen what must hold before anything is started; only then has a previous application surely ended
     */
    public static LokalePostgres start(Path programmas, Path cluster, int poort, boolean duurzaam, Runnable eisen) {
        Path gegevens = cluster.toAbsolutePath().normalize();
        Gegevensmap map = Gegevensmap.neem(gegevens);
        try {
            eisen.run();
            Path bin = Postgresprogramma.pakUit(programmas.toAbsolutePath().normalize());
            LokalePostgres postgres =
                    new LokalePostgres(Postgresopdracht.in(bin, gegevens), gegevens, poort, duurzaam, map);
            postgres.stopAchterblijver();
            if (Poorten.bezet(InetAddress.getLoopbackAddress(), poort)) {
                throw Poorten.postgrespoortBezet(poort);
            }
            postgres.richtIn();
            postgres.startServer();
            postgres.maakDatabase();
            return postgres;
        } catch (IOException | SQLException e) {
            map.close();
            throw new StartGeweigerd(
                    "PostgreSQL kon niet starten met de gegevens in " + gegevens + " (" + e.getMessage() + ").");
        } catch (RuntimeException e) {
            map.close();
            throw e;
        }
    }

    /** Stops a server whose application was killed and will not start again, as happens to a test run. */
    public static void ruimOp(Path programmas, Path cluster) {
        Path gegevens = cluster.toAbsolutePath().normalize();
        Gegevensmap map = Gegevensmap.neem(gegevens);
        try {
            Path bin = Postgresprogramma.pakUit(programmas.toAbsolutePath().normalize());
            new LokalePostgres(Postgresopdracht.in(bin, gegevens), gegevens, 0, false, map).stopAchterblijver();
        } catch (IOException e) {
            throw new StartGeweigerd("De vorige PostgreSQL in " + gegevens + " stopt niet (" + e.getMessage() + ").");
        } finally {
            map.close();
        }
    }

    public int poort() {
        return poort;
    }

    /** No details of a row in error messages: the engine stores them with a failed job. */
    public String jdbcUrl() {
        return url(DATABASE);
    }

    /** Stops at once but cleanly: open transactions are rolled back, committed ones are on disk. */
    @Override
    public void close() {
        try {
            opdracht.voerUit("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30"));
        } catch (IOException e) {
            System.err.println("PostgreSQL kon niet netjes stoppen; de volgende start herstelt dat.");
        } finally {
            map.close();
        }
    }

    /** Gives up the folder without stopping the server, as a kill -9 does; for the tests of that. */
    void laatAchter() {
        map.close();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/" + database + "?logServerErrorDetail=false";
    }

    /** After a kill -9 the server lives on without its application, or only its lock file is left. */
    private void stopAchterblijver() throws IOException {
        Path pidbestand = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return;
        }
        Optional<ProcessHandle> proces = procesIn(pidbestand);
        if (proces.isPresent()) {
            opdracht.voerUit("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30"));
            if (proces.get().isAlive() && Files.exists(pidbestand)) {
                throw new StartGeweigerd("De vorige PostgreSQL (proces "
                        + proces.get().pid() + ") stopt niet: beëindig" + " dat proces en start opnieuw.");
            }
        }
        // The number in a stale file may belong to some other program by now; PostgreSQL would refuse to start then.
        Files.deleteIfExists(pidbestand);
    }

    private static Optional<ProcessHandle> procesIn(Path pidbestand) throws IOException {
        List<String> regels = Files.readAllLines(pidbestand);
        if (regels.isEmpty() || !regels.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(regels.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(proces ->
                        proces.info().command().map(c -> c.contains("postgres")).orElse(true));
    }

    private void richtIn() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            String versie = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!versie.equals("17")) {
                throw new StartGeweigerd("De gegevens in " + cluster + " zijn van PostgreSQL " + versie
                        + " en deze applicatie gebruikt versie 17: kies een andere map met de instelling"
                        + " casusescalatie.postgres.map.");
            }
            return;
        }
        Path half = cluster.resolveSibling(cluster.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectory(half);
        opdracht.geefAan(half);
        List<String> opties =
                new ArrayList<>(List.of("-D", half.toString(), "-U", GEBRUIKER, "-A", "trust", "-E", "UTF8"));
        // The built-in locale sorts the same on every machine.
        opties.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (!duurzaam) {
            opties.add("--no-sync");
        }
        opdracht.moetLukken("initdb", opties);
        // Only a complete cluster gets the final name: a start that was killed here begins again.
        Files.deleteIfExists(cluster);
        Files.move(half, cluster);
    }

    private void startServer() throws IOException {
        Path log = cluster.resolve("postgres.log");
        Files.deleteIfExists(log);
        List<String> instellingen = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "timezone=Europe/Amsterdam",
                "log_timezone=Europe/Amsterdam",
                // Neither statements nor row values in the server's own log: they would hold people's data.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse"));
        instellingen.addAll(duurzaam ? DUURZAAM : SNEL);
        String opties = "-p " + poort + " -c " + String.join(" -c ", instellingen);
        List<String> start =
                List.of("start", "-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "60", "-s", "-o", opties);
        // Children of a killed server may need a moment to leave its shared memory.
        for (int poging = 1; opdracht.voerUit("pg_ctl", start) != 0; poging++) {
            if (poging == 3) {
                throw new StartGeweigerd("PostgreSQL kon niet starten: de reden staat in " + log + ".");
            }
            pauze();
        }
    }

    private void maakDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), GEBRUIKER, "");
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static void pauze() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartGeweigerd("Het starten is afgebroken.");
        }
    }
}
