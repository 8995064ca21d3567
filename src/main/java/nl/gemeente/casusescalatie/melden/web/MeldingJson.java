package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * JSON as the intake reads it: strictly, and with a fingerprint that does not depend on spaces or on the order of the
 * fields.
 */
@Component
class MeldingJson {

    private static final int GROOTSTE = 256 * 1024;

    private final ObjectMapper json = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /**
     * Reads no further than a report can be long.
     *
     * @throws JsonProcessingException when it is not a JSON object
     */
    JsonNode lees(InputStream body) throws JsonProcessingException {
        try {
            byte[] gelezen = body.readNBytes(GROOTSTE + 1);
            if (gelezen.length > GROOTSTE) {
                throw new TeGroot();
            }
            JsonNode boom = json.readTree(gelezen);
            if (boom == null || !boom.isObject()) {
                throw new GeenObject();
            }
            return boom;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String vingerafdruk(JsonNode boom) {
        try {
            byte[] geordend = json.writeValueAsBytes(json.treeToValue(boom, Object.class));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(geordend));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON", e);
        }
    }

    /** More than any report needs. */
    static class TeGroot extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** JSON, but not an object. */
    static class GeenObject extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
