package nl.gemeente.casusescalatie.lokaal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.gemeente.casusescalatie.start.StartGeweigerd;

/** Runs a program of PostgreSQL, which refuses to work as root: as root it runs in a user namespace, or as nobody. */
final class Postgresopdracht {

    private static final int NIEMAND = 65534;

    private final Path bin;
    private final List<String> vooraf;
    private final boolean alsNiemand;

    private Postgresopdracht(Path bin, List<String> vooraf, boolean alsNiemand) {
        this.bin = bin;
        this.vooraf = vooraf;
        this.alsNiemand = alsNiemand;
    }

    static Postgresopdracht in(Path bin, Path cluster) throws IOException {
        if (!System.getProperty("user.name", "").equals("root") || eigenaar(bin) != 0) {
            return new Postgresopdracht(bin, List.of(), false);
        }
        int eigenaar = Files.exists(cluster) ? eigenaar(cluster) : 0;
        if (eigenaar == 0 && magNaamruimte()) {
            return new Postgresopdracht(bin, List.of("unshare", "-U"), false);
        }
        if (eigenaar != 0 && eigenaar != NIEMAND) {
            throw new StartGeweigerd(
                    "De gegevens in " + cluster + " zijn van een andere gebruiker (" + Files.getOwner(cluster)
                            + "): start als die gebruiker, of kies een andere map met de instelling casusescalatie.postgres.map.");
        }
        // A container often forbids namespaces; then the cluster belongs to nobody.
        List<String> alsNiemand =
                List.of("setpriv", "--reuid=" + NIEMAND, "--regid=" + NIEMAND, "--clear-groups", "--no-new-privs");
        return new Postgresopdracht(bin, alsNiemand, true);
    }

    private static boolean magNaamruimte() {
        try {
            return voerUit(List.of("unshare", "-U", "true")).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Hands a fresh folder to the user that PostgreSQL runs as. */
    void geefAan(Path map) throws IOException {
        if (alsNiemand) {
            Files.setAttribute(map, "unix:uid", NIEMAND);
            Files.setAttribute(map, "unix:gid", NIEMAND);
        }
    }

    int voerUit(String programma, List<String> argumenten) throws IOException {
        return voerUit(regel(programma, argumenten)).code();
    }

    void moetLukken(String programma, List<String> argumenten) throws IOException {
        Uitslag uitslag = voerUit(regel(programma, argumenten));
        if (uitslag.code() != 0) {
            throw new IOException(programma + ": " + uitslag.uitvoer().strip());
        }
    }

    private List<String> regel(String programma, List<String> argumenten) {
        List<String> regel = new ArrayList<>(vooraf);
        regel.add(bin.resolve(programma).toString());
        regel.addAll(argumenten);
        return regel;
    }

    private static Uitslag voerUit(List<String> regel) throws IOException {
        // A file, not a pipe: the server inherits the output and would keep a pipe open for as long as it lives.
        Path uitvoer = Files.createTempFile("casusescalatie", ".txt");
        try {
            ProcessBuilder bouwer = new ProcessBuilder(regel)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nulapparaat()))
                    .redirectOutput(uitvoer.toFile());
            bouwer.environment().keySet().removeIf(naam -> naam.startsWith("PG"));
            bouwer.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
            Process proces = bouwer.start();
            if (!proces.waitFor(120, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
                throw new IOException(regel.get(0) + " antwoordt niet");
            }
            return new Uitslag(proces.exitValue(), Files.readString(uitvoer, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("afgebroken", e);
        } finally {
            Files.deleteIfExists(uitvoer);
        }
    }

    private static File nulapparaat() {
        return Paths.get(File.separatorChar == '\\' ? "NUL" : "/dev/null").toFile();
    }

    private static int eigenaar(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix")
                ? (int) Files.getAttribute(path, "unix:uid")
                : -1;
    }

    private record Uitslag(int code, String uitvoer) {}
}
