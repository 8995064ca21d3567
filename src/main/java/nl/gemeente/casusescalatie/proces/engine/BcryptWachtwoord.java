package nl.gemeente.casusescalatie.proces.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The engine hashes a password once with SHA-512, which a graphics card tries by the billion; this is slow on purpose.
 *
 * <p>BCrypt reads 72 bytes and the engine puts its salt behind the password: a long password would push the salt and
 * its own tail out of sight. So the text goes through SHA-256 first, which always gives 44 characters.
 */
class BcryptWachtwoord implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt;

    BcryptWachtwoord(int sterkte) {
        this.bcrypt = new BCryptPasswordEncoder(sterkte);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(verkort(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(verkort(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "SHA-256-BCRYPT";
    }

    private static String verkort(String wachtwoord) {
        try {
            byte[] kort = MessageDigest.getInstance("SHA-256").digest(wachtwoord.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(kort);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
