package nl.gemeente.casusescalatie.basis;

import org.jspecify.annotations.Nullable;

/**
 * The domain says no. The message is one Dutch sentence (B1) for the worker: what is wrong and what to do.
 *
 * <p>It never repeats what was typed: a refusal may end up in a log or in the engine, and what was typed may be about a person.
 */
public class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String veld;

    public Weigering(String zin) {
        this(null, zin);
    }

    /** @param veld the key of the form field or the path of the JSON field that is wrong; null when it is not about one field */
    public Weigering(@Nullable String veld, String zin) {
        super(zin);
        this.veld = veld;
    }

    public @Nullable String veld() {
        return veld;
    }

    public String zin() {
        return String.valueOf(getMessage());
    }
}
