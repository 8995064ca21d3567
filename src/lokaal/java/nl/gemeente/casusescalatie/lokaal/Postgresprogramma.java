package nl.gemeente.casusescalatie.lokaal;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
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
final class Postgresprogramma {

    /** A new version gets a new folder, so that an update never runs half old, half new programs. */
    private static final String VERSIE = "17.11.0";

    private Postgresprogramma() {}

    /** The folder that holds {@code pg_ctl} and {@code initdb}; unpacked when it is not there yet. */
    static Path pakUit(Path map) throws IOException {
        Path doel = map.resolve("postgresql-" + VERSIE);
        if (!Files.isDirectory(doel)) {
            pakEenmaalUit(Files.createDirectories(map), doel);
        }
        return doel.resolve("bin");
    }

    /** Two forks of the tests may begin at the same moment: the second waits and finds it done. */
    private static void pakEenmaalUit(Path map, Path doel) throws IOException {
        try (FileChannel slot =
                FileChannel.open(map.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the channel releases it.
            slot.lock();
            if (Files.isDirectory(doel)) {
                return;
            }
            Path half = map.resolve("postgresql-" + VERSIE + ".half");
            FileSystemUtils.deleteRecursively(half);
            try (InputStream archief =
                    DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(systeem(), System.getProperty("os.arch"))) {
                haalUit(archief, half);
            }
            // Only a complete copy gets the final name: a start that was killed here begins again.
            Files.move(half, doel);
        }
    }

    private static void haalUit(InputStream archief, Path doel) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archief, 1 << 16)))) {
            for (TarArchiveEntry onderdeel = tar.getNextEntry(); onderdeel != null; onderdeel = tar.getNextEntry()) {
                Path bestand = doel.resolve(onderdeel.getName()).normalize();
                if (!bestand.startsWith(doel)) {
                    throw new IOException("Entry outside the archive: " + onderdeel.getName());
                }
                if (onderdeel.isDirectory()) {
                    Files.createDirectories(bestand);
                } else if (onderdeel.isSymbolicLink()) {
                    Files.createDirectories(bestand.getParent());
                    Files.createSymbolicLink(bestand, Path.of(onderdeel.getLinkName()));
                } else {
                    Files.createDirectories(bestand.getParent());
                    Files.copy(tar, bestand);
                    if (bestand.startsWith(doel.resolve("bin"))) {
                        bestand.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    private static String systeem() {
        String naam = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (naam.startsWith("windows")) {
            return "Windows";
        }
        return naam.startsWith("mac") ? "Darwin" : "Linux";
    }
}
