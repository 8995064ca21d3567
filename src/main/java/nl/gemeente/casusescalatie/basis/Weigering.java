package nl.gemeente.casusescalatie.basis;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no. The message is one Dutch sentence (B1) for the worker: what is wrong and what to do.
 *
 * <p>It never repeats what was typed: a refusal may end up in a log or in the engine, and what was typed may be about a
 * person.
 */
public class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String veld;
    private final transient Map<String, String> perVeld;

    public Weigering(String zin) {
        this(null, zin);
    }

    /**
     * @param veld the key of the form field or the path of the JSON field that is wrong; null when it is not about one
     *     field
     */
    public Weigering(@Nullable String veld, String zin) {
        super(zin);
        this.veld = veld;
        this.perVeld = veld == null ? Map.of() : Map.of(veld, zin);
    }

    /**
     * @param perVeld the key of each field that is wrong with its sentence, in the order in which people read them; at
     *     least one
     */
    public Weigering(Map<String, String> perVeld) {
        super(perVeld.values().stream().distinct().collect(Collectors.joining(" ")));
        this.veld = perVeld.keySet().iterator().next();
        this.perVeld = Collections.unmodifiableMap(new LinkedHashMap<>(perVeld));
    }

    /** Refuses with this sentence unless the rule holds. */
    public static void tenzij(boolean klopt, String zin) {
        tenzij(klopt, null, zin);
    }

    /**
     * Refuses with this sentence unless the rule holds.
     *
     * @param veld as with {@link #Weigering(String, String)}
     */
    public static void tenzij(boolean klopt, @Nullable String veld, String zin) {
        if (!klopt) {
            throw new Weigering(veld, zin);
        }
    }

    /**
     * A field that an earlier answer makes necessary, so that the form itself cannot always ask for it.
     *
     * @param veld as with {@link #Weigering(String, String)}
     * @return the value
     * @throws Weigering with this sentence for nothing, a blank text and an empty list
     */
    public static <T> T mist(@Nullable T waarde, String veld, String zin) {
        if (waarde == null
                || waarde instanceof String tekst && tekst.isBlank()
                || waarde instanceof Collection<?> lijst && lijst.isEmpty()) {
            throw new Weigering(veld, zin);
        }
        return waarde;
    }

    public @Nullable String veld() {
        return veld;
    }

    /** For a page that shows each sentence beside its field; empty when it is not about a field. */
    public Map<String, String> perVeld() {
        return perVeld;
    }

    public String zin() {
        return String.valueOf(getMessage());
    }
}
