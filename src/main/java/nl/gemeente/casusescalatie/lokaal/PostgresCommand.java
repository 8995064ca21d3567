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

/** Runs a program of PostgreSQL, which refuses to work as root: as root it runs in a user namespace, or as nobody. */
final class PostgresCommand {

    private static final int NOBODY = 65534;

    private final Path bin;
    private final List<String> prefix;
    private final boolean asNobody;

    private PostgresCommand(Path bin, List<String> prefix, boolean asNobody) {
        this.bin = bin;
        this.prefix = prefix;
        this.asNobody = asNobody;
    }

    static PostgresCommand in(Path bin, Path cluster) throws IOException {
        if (!System.getProperty("user.name", "").equals("root") || owner(bin) != 0) {
            return new PostgresCommand(bin, List.of(), false);
        }
        int owner = Files.exists(cluster) ? owner(cluster) : 0;
        if (owner == 0 && namespacesAllowed()) {
            return new PostgresCommand(bin, List.of("unshare", "-U"), false);
        }
        if (owner != 0 && owner != NOBODY) {
            throw new StartRefused(
                    "De gegevens in " + cluster + " zijn van een andere gebruiker (" + Files.getOwner(cluster)
                            + "): start als die gebruiker, of kies een andere map met de instelling casusescalatie.postgres.map.");
        }
        // A container often forbids namespaces; then the cluster belongs to nobody.
        List<String> asNobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs");
        return new PostgresCommand(bin, asNobody, true);
    }

    private static boolean namespacesAllowed() {
        try {
            return execute(List.of("unshare", "-U", "true")).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Hands a fresh folder to the user that PostgreSQL runs as. */
    void giveTo(Path folder) throws IOException {
        if (asNobody) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        }
    }

    int run(String program, List<String> arguments) throws IOException {
        return execute(line(program, arguments)).exit();
    }

    void mustRun(String program, List<String> arguments) throws IOException {
        Result result = execute(line(program, arguments));
        if (result.exit() != 0) {
            throw new IOException(program + ": " + result.output().strip());
        }
    }

    private List<String> line(String program, List<String> arguments) {
        List<String> line = new ArrayList<>(prefix);
        line.add(bin.resolve(program).toString());
        line.addAll(arguments);
        return line;
    }

    private static Result execute(List<String> line) throws IOException {
        // A file, not a pipe: the server inherits the output and would keep a pipe open for as long as it lives.
        Path output = Files.createTempFile("casusescalatie", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nullDevice()))
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(line.get(0) + " antwoordt niet");
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("afgebroken", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static File nullDevice() {
        return Paths.get(File.separatorChar == '\\' ? "NUL" : "/dev/null").toFile();
    }

    private static int owner(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix")
                ? (int) Files.getAttribute(path, "unix:uid")
                : -1;
    }

    private record Result(int exit, String output) {}
}
