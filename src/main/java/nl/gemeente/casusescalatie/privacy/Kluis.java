package nl.gemeente.casusescalatie.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what we keep with the key of the installation (AES-256-GCM): the database alone is unreadable, and one text
 * cannot be put in the place of another.
 */
@Component
public class Kluis {

    private static final int SLEUTEL_BYTES = 32;
    private static final int BEGIN_BYTES = 12;
    private static final int MERK_BITS = 128;

    private final SecretKeySpec sleutel;
    private final SecureRandom toeval = new SecureRandom();

    Kluis(@Value("${casusescalatie.sleutel}") String sleutel) {
        byte[] bytes = Base64.getDecoder().decode(sleutel.strip());
        if (bytes.length < SLEUTEL_BYTES) {
            throw new IllegalArgumentException(
                    "casusescalatie.sleutel holds %d bytes; it takes %d".formatted(bytes.length, SLEUTEL_BYTES));
        }
        this.sleutel = new SecretKeySpec(bytes, 0, SLEUTEL_BYTES, "AES");
    }

    /** @param plek where it will be kept; it cannot be opened anywhere else */
    public byte[] sluit(byte[] inhoud, String plek) {
        byte[] begin = new byte[BEGIN_BYTES];
        toeval.nextBytes(begin);
        byte[] gesloten = werk(Cipher.ENCRYPT_MODE, begin, inhoud, 0, plek);
        byte[] alles = Arrays.copyOf(begin, begin.length + gesloten.length);
        System.arraycopy(gesloten, 0, alles, begin.length, gesloten.length);
        return alles;
    }

    /** @throws IllegalStateException when it was changed, moved or encrypted with another key */
    public byte[] open(byte[] gesloten, String plek) {
        return werk(Cipher.DECRYPT_MODE, Arrays.copyOf(gesloten, BEGIN_BYTES), gesloten, BEGIN_BYTES, plek);
    }

    private byte[] werk(int richting, byte[] begin, byte[] bron, int vanaf, String plek) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(richting, sleutel, new GCMParameterSpec(MERK_BITS, begin));
            cipher.updateAAD(plek.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bron, vanaf, bron.length - vanaf);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This cannot be opened here with this key", e);
        }
    }
}
