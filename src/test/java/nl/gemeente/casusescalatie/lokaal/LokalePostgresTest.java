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
import nl.gemeente.casusescalatie.start.StartGeweigerd;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LokalePostgresTest {

    private static final Path PROGRAMMAS = Path.of("target", "postgres");

    @TempDir
    private Path map;

    private final int poort = TestDatabase.freePort();

    @AfterEach
    void stop() {
        LokalePostgres.ruimOp(PROGRAMMAS, cluster());
    }

    @Test
    void de_gegevens_blijven_na_stoppen_en_starten() throws SQLException {
        try (LokalePostgres postgres = start()) {
            voerUit(postgres, "create table proef (tekst text)", "insert into proef values ('bewaard')");
        }

        try (LokalePostgres postgres = start()) {
            assertThat(aantal(postgres)).isEqualTo(1);
        }
    }

    @Test
    void na_een_hard_gestopte_applicatie_en_database_lukt_de_eerste_start_en_is_niets_kwijt() throws Exception {
        LokalePostgres eerste = start();
        voerUit(eerste, "create table proef (tekst text)", "insert into proef values ('bewaard')");
        stopServerHard();
        // In a container the number of the dead server soon belongs to another program: here to this JVM.
        doeAlsofServerIs(ProcessHandle.current().pid());
        eerste.laatAchter();

        try (LokalePostgres tweede = start()) {
            assertThat(aantal(tweede)).isEqualTo(1);
        }
    }

    @Test
    void een_achtergebleven_database_van_een_hard_gestopte_applicatie_wordt_eerst_gestopt() throws Exception {
        LokalePostgres eerste = start();
        voerUit(eerste, "create table proef (tekst text)", "insert into proef values ('bewaard')");
        long achterblijver = server();
        eerste.laatAchter();

        try (LokalePostgres tweede = start()) {
            assertThat(server()).isNotEqualTo(achterblijver);
            assertThat(aantal(tweede)).isEqualTo(1);
        }
    }

    @Test
    void een_fout_van_de_database_noemt_geen_waarden_uit_de_rij() throws SQLException, IOException {
        try (LokalePostgres postgres = start()) {
            voerUit(postgres, "create table persoon (naam text unique)", "insert into persoon values ('Geheime Naam')");

            assertThatThrownBy(() -> voerUit(postgres, "insert into persoon values ('Geheime Naam')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("Geheime Naam");
            assertThat(Files.readString(cluster().resolve("postgres.log"))).doesNotContain("Geheime Naam");
        }
    }

    @Test
    void een_bezette_poort_is_een_zin() throws IOException {
        try (ServerSocket ander = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ander.isBound()).isTrue();
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartGeweigerd.class)
                    .hasMessageContaining("Poort " + poort + " voor PostgreSQL is al in gebruik");
        }
    }

    @Test
    void gegevens_van_een_andere_versie_worden_niet_aangeraakt() throws IOException {
        Files.createDirectories(cluster());
        Files.writeString(cluster().resolve("PG_VERSION"), "14\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartGeweigerd.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("casusescalatie.postgres.map");
    }

    @Test
    void twee_applicaties_delen_nooit_een_map() {
        try (LokalePostgres eerste = start()) {
            assertThat(eerste.poort()).isEqualTo(poort);
            assertThatThrownBy(this::start).isInstanceOf(Gegevensmap.DraaitAl.class);
        }
    }

    private LokalePostgres start() {
        return LokalePostgres.start(PROGRAMMAS, cluster(), poort, true, () -> {});
    }

    private Path cluster() {
        return map.resolve("postgres");
    }

    private long server() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).get(0).strip());
    }

    private void stopServerHard() throws Exception {
        ProcessHandle server = ProcessHandle.of(server()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    private void doeAlsofServerIs(long pid) throws IOException {
        Path bestand = cluster().resolve("postmaster.pid");
        List<String> regels = new ArrayList<>(Files.readAllLines(bestand));
        regels.set(0, Long.toString(pid));
        Files.write(bestand, regels);
    }

    private static void voerUit(LokalePostgres postgres, String... opdrachten) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), LokalePostgres.GEBRUIKER, "");
                Statement statement = connection.createStatement()) {
            for (String sql : opdrachten) {
                statement.execute(sql);
            }
        }
    }

    private static int aantal(LokalePostgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), LokalePostgres.GEBRUIKER, "");
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from proef")) {
            result.next();
            return result.getInt(1);
        }
    }
}
