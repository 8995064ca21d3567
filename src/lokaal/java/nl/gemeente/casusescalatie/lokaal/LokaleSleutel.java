package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import nl.gemeente.casusescalatie.start.StartGeweigerd;

/** The key of this machine, beside the data it protects: deleting the folder starts anew with both. */
final class LokaleSleutel {

    private static final int BYTES = 32;

    private LokaleSleutel() {}

    static String uit(Path bestand) {
        try {
            if (Files.notExists(bestand)) {
                byte[] sleutel = new byte[BYTES];
                new SecureRandom().nextBytes(sleutel);
                Files.writeString(bestand, Base64.getEncoder().encodeToString(sleutel));
                alleenVoorEigenaar(bestand);
            }
            return Files.readString(bestand).strip();
        } catch (IOException e) {
            throw new StartGeweigerd("De sleutel in " + bestand.toAbsolutePath() + " is niet te lezen of te maken: "
                    + e.getMessage() + ".");
        }
    }

    private static void alleenVoorEigenaar(Path bestand) throws IOException {
        if (bestand.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(bestand, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
