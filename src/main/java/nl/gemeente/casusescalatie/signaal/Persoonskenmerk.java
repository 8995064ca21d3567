package nl.gemeente.casusescalatie.signaal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key to recognise the name of a victim in another signal: without accents, capitals, punctuation and order. It is
 * kept in the row of the signal, beside the name itself, and nowhere else: it goes when the name goes.
 */
public final class Persoonskenmerk {

    private Persoonskenmerk() {}

    /** Null when there is no name, or only one word: too many people share a first name. */
    public static @Nullable String van(@Nullable String naam) {
        if (naam == null) {
            return null;
        }
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String[] woorden = Arrays.stream(kaal.split("[^\\p{L}\\p{Nd}]+"))
                .filter(woord -> !woord.isEmpty())
                .sorted()
                .toArray(String[]::new);
        String kenmerk = Arrays.stream(woorden).collect(Collectors.joining(" "));
        return woorden.length < 2 ? null : kenmerk.substring(0, Math.min(kenmerk.length(), 200));
    }
}
