package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One application per data folder: without this claim a second start would take the first one's database for an orphan. */
final class DataFolder implements AutoCloseable {

    /** An application whose Maven was killed is still closing when the next start begins. */
    private static final Duration WAIT_FOR_PREVIOUS = Duration.ofSeconds(10);

    private final FileChannel claim;

    private DataFolder(FileChannel claim) {
        this.claim = claim;
    }

    static DataFolder claim(Path cluster) {
        Path parent = cluster.toAbsolutePath().getParent();
        if (parent == null) {
            throw unwritable(cluster);
        }
        try {
            Files.createDirectories(parent);
            Files.delete(Files.createTempFile(parent, "schrijfproef", null));
            if (Files.exists(cluster) && !Files.isWritable(cluster)) {
                throw unwritable(cluster);
            }
            FileChannel channel = FileChannel.open(
                    cluster.resolveSibling(cluster.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            long deadline = System.nanoTime() + WAIT_FOR_PREVIOUS.toNanos();
            while (tryLock(channel) == null) {
                if (System.nanoTime() > deadline) {
                    channel.close();
                    throw new AlreadyRunning(cluster);
                }
                Thread.sleep(200);
            }
            return new DataFolder(channel);
        } catch (IOException e) {
            throw unwritable(parent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Het starten is afgebroken.");
        }
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            // The claim ends with this JVM anyway.
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartRefused unwritable(Path folder) {
        return new StartRefused("In de map " + folder + " kan deze gebruiker (" + System.getProperty("user.name")
                + ") niet schrijven: geef schrijfrechten op die map, of kies een andere map met de instelling"
                + " casusescalatie.postgres.map.");
    }

    /** Another application works with the same data. */
    static final class AlreadyRunning extends StartRefused {

        private static final long serialVersionUID = 1L;

        AlreadyRunning(Path cluster) {
            super("De applicatie draait al met de gegevens in " + cluster + ": stop de andere eerst, of kies een andere"
                    + " map met de instelling casusescalatie.postgres.map.");
        }
    }
}
