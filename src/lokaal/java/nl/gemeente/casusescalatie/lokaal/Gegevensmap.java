package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import nl.gemeente.casusescalatie.start.StartGeweigerd;
import org.jspecify.annotations.Nullable;

/**
 * One application per data folder: without this claim a second start would take the first one's database for an orphan.
 */
final class Gegevensmap implements AutoCloseable {

    /** An application whose Maven was killed is still closing when the next start begins. */
    private static final Duration WACHT_OP_VORIGE = Duration.ofSeconds(10);

    private final FileChannel slot;

    private Gegevensmap(FileChannel slot) {
        this.slot = slot;
    }

    static Gegevensmap neem(Path cluster) {
        Path boven = cluster.toAbsolutePath().getParent();
        if (boven == null) {
            throw nietTeSchrijven(cluster);
        }
        try {
            Files.createDirectories(boven);
            Files.delete(Files.createTempFile(boven, "schrijfproef", null));
            if (Files.exists(cluster) && !Files.isWritable(cluster)) {
                throw nietTeSchrijven(cluster);
            }
            FileChannel kanaal = FileChannel.open(
                    cluster.resolveSibling(cluster.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            long uiterlijk = System.nanoTime() + WACHT_OP_VORIGE.toNanos();
            while (probeer(kanaal) == null) {
                if (System.nanoTime() > uiterlijk) {
                    kanaal.close();
                    throw new DraaitAl(cluster);
                }
                Thread.sleep(200);
            }
            return new Gegevensmap(kanaal);
        } catch (IOException e) {
            throw nietTeSchrijven(boven);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartGeweigerd("Het starten is afgebroken.");
        }
    }

    @Override
    public void close() {
        try {
            slot.close();
        } catch (IOException e) {
            // The claim ends with this JVM anyway.
        }
    }

    private static @Nullable FileLock probeer(FileChannel kanaal) throws IOException {
        try {
            return kanaal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartGeweigerd nietTeSchrijven(Path map) {
        return new StartGeweigerd("In de map " + map + " kan deze gebruiker (" + System.getProperty("user.name")
                + ") niet schrijven: geef schrijfrechten op die map, of kies een andere map met de instelling"
                + " casusescalatie.postgres.map.");
    }

    /** Another application works with the same data. */
    static final class DraaitAl extends StartGeweigerd {

        private static final long serialVersionUID = 1L;

        DraaitAl(Path cluster) {
            super("De applicatie draait al met de gegevens in " + cluster + ": stop de andere eerst, of kies een andere"
                    + " map met de instelling casusescalatie.postgres.map.");
        }
    }
}
