package nl.gemeente.casusescalatie.lokaal;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks PostgreSQL from the jar. Beside the data and not in the temp folder: that one is swept while the database
 * runs, and a copy there of another user cannot be used.
 */
final class PostgresBinaries {

    /** A new version gets a new folder, so that an update never runs half old, half new programs. */
    private static final String VERSION = "17.11.0";

    private PostgresBinaries() {}

    /** The folder that holds {@code pg_ctl} and {@code initdb}; unpacked when it is not there yet. */
    static Path unpack(Path folder) throws IOException {
        Path target = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(target)) {
            unpackOnce(Files.createDirectories(folder), target);
        }
        return target.resolve("bin");
    }

    /** Two forks of the tests may begin at the same moment: the second waits and finds it done. */
    private static void unpackOnce(Path folder, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (Files.isDirectory(target)) {
                return;
            }
            Path half = folder.resolve("postgresql-" + VERSION + ".half");
            FileSystemUtils.deleteRecursively(half);
            try (InputStream archive =
                    DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"))) {
                extract(archive, half);
            }
            // Only a complete copy gets the final name: a start that was killed here begins again.
            Files.move(half, target);
        }
    }

    private static void extract(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if (file.startsWith(target.resolve("bin"))) {
                        file.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }
}
