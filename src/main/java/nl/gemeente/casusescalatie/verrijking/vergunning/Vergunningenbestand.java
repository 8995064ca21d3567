package nl.gemeente.casusescalatie.verrijking.vergunning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.bestand.Regelbestand;
import nl.gemeente.casusescalatie.bestand.Regelvorm;
import nl.gemeente.casusescalatie.bestand.Rij;
import nl.gemeente.casusescalatie.verrijking.Vergunningsoort;
import org.jspecify.annotations.Nullable;

/**
 * A file with permits, read line by line. Only an address, a kind and a date are accepted; a formula has no such shape.
 */
record Vergunningenbestand(List<Vergunningregel> regels, List<VergunningenInlezen.Fout> fouten) {

    static final int MEESTE_REGELS = 10_000;

    /** A longer list does not help whoever has to mend the file. */
    private static final int MEESTE_FOUTEN = 50;

    private static final int GROOTSTE_HUISNUMMER = 99_999;
    private static final Regelvorm VORM =
            new Regelvorm(List.of("postcode", "huisnummer", "toevoeging", "soort", "geldig tot en met"), MEESTE_REGELS);
    private static final List<DateTimeFormatter> DATUMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    static Vergunningenbestand lees(byte[] inhoud) {
        List<Vergunningregel> regels = new ArrayList<>();
        List<VergunningenInlezen.Fout> fouten = new ArrayList<>();
        Regelbestand.lees(inhoud, VORM).forEach(rij -> keur(rij, regels, fouten));
        return new Vergunningenbestand(List.copyOf(regels), List.copyOf(fouten));
    }

    private static void keur(Rij rij, List<Vergunningregel> regels, List<VergunningenInlezen.Fout> fouten) {
        try {
            rij.eisKolommen();
            List<String> cellen = rij.cellen();
            regels.add(new Vergunningregel(
                    postcode(cellen.get(0)),
                    huisnummer(cellen.get(1)),
                    toevoeging(cellen.get(2)),
                    soort(cellen.get(3)),
                    datum(cellen.get(4))));
        } catch (Weigering weigering) {
            if (fouten.size() < MEESTE_FOUTEN) {
                fouten.add(new VergunningenInlezen.Fout(rij.regel(), weigering.zin()));
            }
        }
    }

    private static String postcode(String waarde) {
        String postcode = waarde.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!postcode.matches("[1-9][0-9]{3}[A-Z]{2}")) {
            throw new Weigering("postcode is geen vier cijfers en twee letters.");
        }
        return postcode;
    }

    private static int huisnummer(String waarde) {
        String nummer = waarde.strip();
        if (!nummer.matches("[1-9][0-9]{0,4}")) {
            throw new Weigering("huisnummer is geen getal van 1 tot en met %d.".formatted(GROOTSTE_HUISNUMMER));
        }
        return Integer.parseInt(nummer);
    }

    private static String toevoeging(String waarde) {
        String toevoeging = waarde.strip().toUpperCase(Locale.ROOT);
        if (!toevoeging.matches("([A-Z0-9][A-Z0-9 -]{0,9})?")) {
            throw new Weigering("toevoeging heeft meer dan tien tekens, of andere dan letters en cijfers.");
        }
        return toevoeging;
    }

    private static Vergunningsoort soort(String waarde) {
        String gezocht = waarde.strip();
        return Arrays.stream(Vergunningsoort.values())
                .filter(soort ->
                        soort.naam().equalsIgnoreCase(gezocht) || soort.name().equalsIgnoreCase(gezocht))
                .findFirst()
                .orElseThrow(() -> new Weigering("soort is niet een van: %s."
                        .formatted(Arrays.stream(Vergunningsoort.values())
                                .map(Vergunningsoort::naam)
                                .collect(Collectors.joining(", ")))));
    }

    private static @Nullable LocalDate datum(String waarde) {
        String gezocht = waarde.strip();
        if (gezocht.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter vorm : DATUMS) {
            try {
                return LocalDate.parse(gezocht, vorm);
            } catch (DateTimeException volgende) {
                // The next notation may fit.
            }
        }
        throw new Weigering("geldig tot en met is geen datum zoals 31-12-2027.");
    }
}
