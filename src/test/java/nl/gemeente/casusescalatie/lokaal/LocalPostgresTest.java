package nl.gemeente.casusescalatie.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static final Path BINARIES = Path.of("target", "postgres");

    @TempDir
    private Path folder;

    private final int port = TestDatabase.freePort();

    @AfterEach
    void stop() {
        LocalPostgres.stopLeftover(BINARIES, cluster());
    }

    @Test
    void de_gegevens_blijven_na_stoppen_en_starten() throws SQLException {
        try (LocalPostgres postgres = start()) {
            execute(postgres, "create table proef (tekst text)", "insert into proef values ('bewaard')");
        }

        try (LocalPostgres postgres = start()) {
            assertThat(count(postgres)).isEqualTo(1);
        }
    }

    @Test
    void na_een_hard_gestopte_applicatie_en_database_lukt_de_eerste_start_en_is_niets_kwijt() throws Exception {
        LocalPostgres first = start();
        execute(first, "create table proef (tekst text)", "insert into proef values ('bewaard')");
        killServer();
        // In a container the number of the dead server soon belongs to another program: here to this JVM.
        pretendThatServerIs(ProcessHandle.current().pid());
        first.abandon();

        try (LocalPostgres second = start()) {
            assertThat(count(second)).isEqualTo(1);
        }
    }

    @Test
    void een_achtergebleven_database_van_een_hard_gestopte_applicatie_wordt_eerst_gestopt() throws Exception {
        LocalPostgres first = start();
        execute(first, "create table proef (tekst text)", "insert into proef values ('bewaard')");
        long orphan = server();
        first.abandon();

        try (LocalPostgres second = start()) {
            assertThat(server()).isNotEqualTo(orphan);
            assertThat(count(second)).isEqualTo(1);
        }
    }

    @Test
    void een_fout_van_de_database_noemt_geen_waarden_uit_de_rij() throws SQLException, IOException {
        try (LocalPostgres postgres = start()) {
            execute(postgres, "create table persoon (naam text unique)", "insert into persoon values ('Geheime Naam')");

            assertThatThrownBy(() -> execute(postgres, "insert into persoon values ('Geheime Naam')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("Geheime Naam");
            assertThat(Files.readString(cluster().resolve("postgres.log"))).doesNotContain("Geheime Naam");
        }
    }

    @Test
    void een_bezette_poort_is_een_zin() throws IOException {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Poort " + port + " voor PostgreSQL is al in gebruik");
        }
    }

    @Test
    void gegevens_van_een_andere_versie_worden_niet_aangeraakt() throws IOException {
        Files.createDirectories(cluster());
        Files.writeString(cluster().resolve("PG_VERSION"), "14\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("casusescalatie.postgres.map");
    }

    @Test
    void twee_applicaties_delen_nooit_een_map() {
        try (LocalPostgres first = start()) {
            assertThat(first.port()).isEqualTo(port);
            assertThatThrownBy(this::start).isInstanceOf(DataFolder.AlreadyRunning.class);
        }
    }

    private LocalPostgres start() {
        return LocalPostgres.start(BINARIES, cluster(), port, true, () -> {});
    }

    private Path cluster() {
        return folder.resolve("postgres");
    }

    private long server() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).get(0).strip());
    }

    private void killServer() throws Exception {
        ProcessHandle server = ProcessHandle.of(server()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    private void pretendThatServerIs(long pid) throws IOException {
        Path file = cluster().resolve("postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, Long.toString(pid));
        Files.write(file, lines);
    }

    private static void execute(LocalPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), LocalPostgres.USER, "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int count(LocalPostgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), LocalPostgres.USER, "");
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from proef")) {
            result.next();
            return result.getInt(1);
        }
    }
}
