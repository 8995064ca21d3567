package nl.gemeente.casusescalatie.casus.riec;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that say who or where: whole words, whatever their capitals and spaces. */
public final class Woordpatroon {

    private Woordpatroon() {}

    /** Matches nothing when there are no words. */
    public static Pattern van(Stream<String> woorden) {
        String keuze = woorden.map(String::strip)
                .filter(woord -> !woord.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(woord -> Stream.of(woord.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                keuze.isEmpty() ? "(?!)" : "(?<![\\p{L}\\d])(?:" + keuze + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
