package nl.gemeente.casusescalatie.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key of this machine, beside the data that it closes: who deletes the folder begins anew with both. */
final class LocalKey {

    private static final int KEY_BYTES = 32;

    private LocalKey() {}

    static String in(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
                ownersOnly(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("De sleutel in " + file.toAbsolutePath() + " is niet te lezen of te maken: "
                    + e.getMessage() + ".");
        }
    }

    private static void ownersOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
