package nl.gemeente.casusescalatie.verrijking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A file with permits, read line by line. Only what has the shape of an address, a kind and a date comes in; a formula has none. */
record Vergunningenbestand(List<Vergunningregel> regels, List<VergunningenInlezen.Fout> fouten) {

    static final int GROOTSTE = 500_000;
    static final int MEESTE_REGELS = 10_000;

    /** More does not help who must mend the file. */
    private static final int MEESTE_FOUTEN = 50;

    private static final int GROOTSTE_HUISNUMMER = 99_999;
    private static final List<String> KOLOMMEN =
            List.of("postcode", "huisnummer", "toevoeging", "soort", "geldig tot en met");
    private static final List<DateTimeFormatter> DATUMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    static Vergunningenbestand lees(byte[] inhoud) {
        if (inhoud.length == 0) {
            throw new Weigering("bestand", "Bestand: kies een bestand met ten minste een regel.");
        }
        if (inhoud.length > GROOTSTE) {
            throw new Weigering("bestand", "Bestand: dit is te groot. Kies een bestand van hoogstens 500 kB.");
        }
        String tekst = tekst(inhoud);
        List<Vergunningregel> regels = new ArrayList<>();
        List<VergunningenInlezen.Fout> fouten = new ArrayList<>();
        try (CSVParser rijen = vorm(tekst).parse(new StringReader(tekst))) {
            if (!rijen.getHeaderNames().stream()
                    .map(naam -> naam.strip().toLowerCase(Locale.ROOT))
                    .toList()
                    .equals(KOLOMMEN)) {
                throw new Weigering(
                        "bestand",
                        "Bestand: zet in de eerste regel deze kolommen: %s.".formatted(String.join("; ", KOLOMMEN)));
            }
            for (CSVRecord rij : rijen) {
                if (rij.getRecordNumber() > MEESTE_REGELS) {
                    throw new Weigering("bestand", "Bestand: dit heeft te veel regels. Kies er hoogstens 10.000.");
                }
                keur(rij, rijen.getCurrentLineNumber(), regels, fouten);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Weigering("bestand", "Bestand: dit is geen goed CSV-bestand. Sla het opnieuw op als CSV.");
        }
        if (regels.isEmpty() && fouten.isEmpty()) {
            throw new Weigering("bestand", "Bestand: kies een bestand met ten minste een regel.");
        }
        return new Vergunningenbestand(List.copyOf(regels), List.copyOf(fouten));
    }

    private static void keur(
            CSVRecord rij, long regel, List<Vergunningregel> regels, List<VergunningenInlezen.Fout> fouten) {
        try {
            if (rij.size() != KOLOMMEN.size()) {
                throw new Weigering("deze regel heeft niet %d kolommen.".formatted(KOLOMMEN.size()));
            }
            regels.add(new Vergunningregel(
                    postcode(rij.get(0)),
                    huisnummer(rij.get(1)),
                    toevoeging(rij.get(2)),
                    soort(rij.get(3)),
                    datum(rij.get(4))));
        } catch (Weigering weigering) {
            if (fouten.size() < MEESTE_FOUTEN) {
                fouten.add(new VergunningenInlezen.Fout(regel, weigering.zin()));
            }
        }
    }

    private static CSVFormat vorm(String tekst) {
        String kop = tekst.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(kop.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Excel begins such a file with a mark of its own. */
    private static String tekst(byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            throw new Weigering("bestand", "Bestand: dit is geen tekst in UTF-8. Sla het op als CSV UTF-8.");
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
                continue;
            }
        }
        throw new Weigering("geldig tot en met is geen datum zoals 31-12-2027.");
    }
}
