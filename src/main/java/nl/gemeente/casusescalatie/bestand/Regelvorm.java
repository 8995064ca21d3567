package nl.gemeente.casusescalatie.bestand;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file must look like.
 *
 * @param kolommen what the first line holds, in this order
 */
public record Regelvorm(List<String> kolommen, int meesteRegels) {

    /** For every file with lines; nobody keeps a longer list by hand. */
    public static final int GROOTSTE_KB = 500;

    private static final String SCHEIDING = ";";

    public Regelvorm {
        kolommen = List.copyOf(kolommen);
    }

    /**
     * An empty file of this form with an example, as a spreadsheet opens it: with the mark by which it recognises
     * UTF-8.
     */
    public byte[] sjabloon(List<String> voorbeeld) {
        return Stream.of(kolommen, voorbeeld)
                .map(cellen -> cellen.stream().map(Regelvorm::cel).collect(Collectors.joining(SCHEIDING)))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cel(String tekst) {
        return '"' + tekst.replace("\"", "\"\"") + '"';
    }
}
