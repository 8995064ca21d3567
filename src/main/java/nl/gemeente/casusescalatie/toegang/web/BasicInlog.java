package nl.gemeente.casusescalatie.toegang.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.gemeente.casusescalatie.toegang.Gebruikers;

/**
 * An API client sends its password with every request, and hashing is slow on purpose. A correct password counts for
 * one more minute; a wrong one is checked again each time.
 *
 * <p>What is remembered is not the password but a code of it under a key that dies with this JVM.
 */
class BasicInlog extends GebruikerInlog {

    private static final String HMAC = "HmacSHA256";

    private final Cache<String, Boolean> juist = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final SecretKeySpec sleutel = new SecretKeySpec(willekeurig(), HMAC);

    BasicInlog(Gebruikers gebruikers) {
        super(gebruikers);
    }

    /** Clients that come in together wait for the one check. */
    @Override
    boolean klopt(String id, String wachtwoord) {
        return juist.get(code(id, wachtwoord), key -> super.klopt(id, wachtwoord) ? Boolean.TRUE : null) != null;
    }

    private String code(String id, String wachtwoord) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(sleutel);
            mac.update(id.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(wachtwoord.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static byte[] willekeurig() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
