package nl.gemeente.casusescalatie.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.lokaal.LokalePostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** One real PostgreSQL for all tests of this fork: the same version and the same start as in profile lokaal. */
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "testdatabase");
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS = 12_000;
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % PORTS));

    private TestDatabase() {}

    /** Starts it at the first call. */
    public static LokalePostgres postgres() {
        return Holder.POSTGRES;
    }

    /**
     * The database that all tests share; with a name one of that name, new, for whoever must not see or leave anything
     * there.
     */
    public static String jdbcUrl(@Nullable String naam) {
        String gedeeld = postgres().jdbcUrl();
        if (naam == null) {
            return gedeeld;
        }
        try (Connection verbinding = DriverManager.getConnection(gedeeld, LokalePostgres.GEBRUIKER, "");
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create database " + naam);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + naam + " cannot be made", e);
        }
        return gedeeld.replaceFirst("/[^/?]+\\?", "/" + naam + "?");
    }

    /**
     * A port that nobody listens on. It lies below the ports that the system gives to outgoing connections, so that
     * none of those takes it before its server starts; each fork begins at a place of its own.
     */
    public static int freePort() {
        for (int attempt = 0; attempt < PORTS; attempt++) {
            int port = FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has this one.
            }
        }
        throw new IllegalStateException("No free port from " + FIRST_PORT + " on");
    }

    private static LokalePostgres start() {
        removeLeftovers();
        Path mine = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
        LokalePostgres postgres = LokalePostgres.start(
                FOLDER.resolveSibling("postgres"), mine.resolve("postgres"), freePort(), false, () -> {});
        SpringApplication.getShutdownHandlers().add(() -> {
            postgres.close();
            FileSystemUtils.deleteRecursively(mine.toFile());
        });
        return postgres;
    }

    /** A test run that was killed leaves its server running. */
    private static void removeLeftovers() {
        if (!Files.isDirectory(FOLDER)) {
            return;
        }
        try (Stream<Path> runs = Files.list(FOLDER)) {
            runs.filter(run -> ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                            .isEmpty())
                    .forEach(run -> {
                        LokalePostgres.ruimOp(FOLDER.resolveSibling("postgres"), run.resolve("postgres"));
                        FileSystemUtils.deleteRecursively(run.toFile());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final LokalePostgres POSTGRES = start();
    }
}
