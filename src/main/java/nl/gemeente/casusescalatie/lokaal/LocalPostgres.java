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
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL beside this JVM, without an installation.
 *
 * <p>Started with {@code pg_ctl}, which puts the server in a session of its own: Ctrl-C in the terminal then reaches the
 * application but not the database, that is stopped last. Nothing here registers a shutdown hook; who starts it, stops it.
 */
public final class LocalPostgres implements AutoCloseable {

    public static final String DATABASE = "casusescalatie";
    public static final String USER = "postgres";

    private static final List<String> DURABLE = List.of();
    private static final List<String> FAST = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private final PostgresCommand command;
    private final Path cluster;
    private final int port;
    private final boolean durable;
    private final DataFolder folder;

    private LocalPostgres(PostgresCommand command, Path cluster, int port, boolean durable, DataFolder folder) {
        this.command = command;
        this.cluster = cluster;
        this.port = port;
        this.durable = durable;
        this.folder = folder;
    }

    /**
     * @param binaries where PostgreSQL itself is unpacked
     * @param cluster where the data stays over restarts
     * @param durable false only for tests, where a power cut may lose everything
     * @param checks what must hold before anything is started; only then has a previous application surely ended
     */
    public static LocalPostgres start(Path binaries, Path cluster, int port, boolean durable, Runnable checks) {
        Path data = cluster.toAbsolutePath().normalize();
        DataFolder folder = DataFolder.claim(data);
        try {
            checks.run();
            Path bin = PostgresBinaries.unpack(binaries.toAbsolutePath().normalize());
            LocalPostgres postgres = new LocalPostgres(PostgresCommand.in(bin, data), data, port, durable, folder);
            postgres.stopOrphan();
            if (Ports.inUse(InetAddress.getLoopbackAddress(), port)) {
                throw new StartRefused(Ports.postgresPortInUse(port));
            }
            postgres.initialize();
            postgres.startServer();
            postgres.createDatabase();
            return postgres;
        } catch (IOException | SQLException e) {
            folder.close();
            throw new StartRefused(
                    "PostgreSQL kon niet starten met de gegevens in " + data + " (" + e.getMessage() + ").");
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Stops a server whose application was killed and will not start again, as happens to a test run. */
    public static void stopLeftover(Path binaries, Path cluster) {
        Path data = cluster.toAbsolutePath().normalize();
        DataFolder folder = DataFolder.claim(data);
        try {
            Path bin = PostgresBinaries.unpack(binaries.toAbsolutePath().normalize());
            new LocalPostgres(PostgresCommand.in(bin, data), data, 0, false, folder).stopOrphan();
        } catch (IOException e) {
            throw new StartRefused("De vorige PostgreSQL in " + data + " stopt niet (" + e.getMessage() + ").");
        } finally {
            folder.close();
        }
    }

    public int port() {
        return port;
    }

    /** No details of a row in error messages: the engine stores them with a failed job. */
    public String jdbcUrl() {
        return url(DATABASE);
    }

    /** Stops at once but cleanly: open transactions are rolled back, committed ones are on disk. */
    @Override
    public void close() {
        try {
            command.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30"));
        } catch (IOException e) {
            System.err.println("PostgreSQL kon niet netjes stoppen; de volgende start herstelt dat.");
        } finally {
            folder.close();
        }
    }

    /** Gives up the folder without stopping the server, as a kill -9 does; for the tests of that. */
    void release() {
        folder.close();
    }

    /** Gives up the folder without stopping the server, as a kill -9 does; for the tests of that. */
    void abandon() {
        folder.close();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }

    /** After a kill -9 the server lives on without its application, or only its lock file is left. */
    private void stopOrphan() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = processIn(pidFile);
        if (process.isPresent()) {
            command.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30"));
            if (process.get().isAlive() && Files.exists(pidFile)) {
                throw new StartRefused("De vorige PostgreSQL (proces "
                        + process.get().pid() + ") stopt niet: beëindig" + " dat proces en start opnieuw.");
            }
        }
        // The number in a stale file may belong to some other program by now; PostgreSQL would refuse to start then.
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(c -> c.contains("postgres"))
                        .orElse(true));
    }

    private void initialize() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!version.equals("17")) {
                throw new StartRefused("De gegevens in " + cluster + " zijn van PostgreSQL " + version
                        + " en deze applicatie gebruikt versie 17: kies een andere map met de instelling"
                        + " casusescalatie.postgres.map.");
            }
            return;
        }
        Path half = cluster.resolveSibling(cluster.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectory(half);
        command.giveTo(half);
        List<String> options = new ArrayList<>(List.of("-D", half.toString(), "-U", USER, "-A", "trust", "-E", "UTF8"));
        // The built-in locale sorts the same on every machine.
        options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (!durable) {
            options.add("--no-sync");
        }
        command.mustRun("initdb", options);
        // Only a complete cluster gets the final name: a start that was killed here begins again.
        Files.deleteIfExists(cluster);
        Files.move(half, cluster);
    }

    private void startServer() throws IOException {
        Path log = cluster.resolve("postgres.log");
        Files.deleteIfExists(log);
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "timezone=Europe/Amsterdam",
                "log_timezone=Europe/Amsterdam",
                // Neither statements nor row values in the server's own log: they would hold people's data.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse"));
        settings.addAll(durable ? DURABLE : FAST);
        String options = "-p " + port + " -c " + String.join(" -c ", settings);
        List<String> start =
                List.of("start", "-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "60", "-s", "-o", options);
        // Children of a killed server may need a moment to leave its shared memory.
        for (int attempt = 1; command.run("pg_ctl", start) != 0; attempt++) {
            if (attempt == 3) {
                throw new StartRefused("PostgreSQL kon niet starten: de reden staat in " + log + ".");
            }
            pause();
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Het starten is afgebroken.");
        }
    }
}
