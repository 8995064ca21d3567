package nl.gemeente.casusescalatie.bestand;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file as a spreadsheet writes it: separated by ; or by a comma, in UTF-8 with or without its mark, or in
 * the older code page of Windows.
 */
public final class Regelbestand {

    private static final String VELD = "bestand";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Regelbestand() {}

    /**
     * The lines without the first; their content is not judged here. Lines with nothing in them are left out.
     *
     * @throws Weigering when the file as a whole is not what it should be
     */
    public static List<Rij> lees(byte[] inhoud, Regelvorm vorm) {
        if (inhoud.length > Regelvorm.GROOTSTE_KB * 1000) {
            throw geweigerd("dit is te groot. Kies een bestand van hoogstens %d kB.".formatted(Regelvorm.GROOTSTE_KB));
        }
        if (inhoud.length > 1 && inhoud[0] == 'P' && inhoud[1] == 'K') {
            throw geweigerd("dit is een Excel-bestand of een zip, geen CSV. Sla het op als CSV.");
        }
        List<Rij> rijen = rijen(tekst(inhoud), vorm);
        if (rijen.isEmpty()) {
            throw geweigerd("kies een bestand met ten minste een regel.");
        }
        return rijen;
    }

    private static List<Rij> rijen(String tekst, Regelvorm vorm) {
        List<Rij> rijen = new ArrayList<>();
        boolean kop = false;
        try (CSVParser parser = opmaak(tekst).parse(new StringReader(tekst))) {
            for (CSVRecord gelezen : parser) {
                List<String> cellen = gelezen.toList();
                if (!kop) {
                    eisKop(cellen, vorm);
                    kop = true;
                    continue;
                }
                Rij rij = new Rij(
                        parser.getCurrentLineNumber() - extraRegels(cellen),
                        cellen,
                        vorm.kolommen().size());
                if (rij.leeg()) {
                    continue;
                }
                if (rijen.size() == vorm.meesteRegels()) {
                    throw geweigerd("dit heeft te veel regels. Kies er hoogstens %s."
                            .formatted(String.format(Locale.forLanguageTag("nl"), "%,d", vorm.meesteRegels())));
                }
                rijen.add(rij);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw geweigerd("dit is geen goed CSV-bestand. Sla het opnieuw op als CSV.");
        }
        return rijen;
    }

    private static void eisKop(List<String> cellen, Regelvorm vorm) {
        if (!klein(cellen).equals(klein(vorm.kolommen()))) {
            throw geweigerd("zet in de eerste regel deze kolommen: %s.".formatted(String.join("; ", vorm.kolommen())));
        }
    }

    private static List<String> klein(List<String> namen) {
        return namen.stream().map(naam -> naam.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** A text between quotes may continue on the next line. */
    private static long extraRegels(List<String> cellen) {
        return cellen.stream()
                .mapToLong(cel -> cel.replace("\r\n", "\n")
                        .chars()
                        .filter(teken -> teken == '\n' || teken == '\r')
                        .count())
                .sum();
    }

    private static CSVFormat opmaak(String tekst) {
        String kop = tekst.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(kop.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static String tekst(byte[] inhoud) {
        try {
            String tekst = ontcijfer(inhoud, StandardCharsets.UTF_8);
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException geenUtf8) {
            try {
                return ontcijfer(inhoud, WINDOWS);
            } catch (CharacterCodingException e) {
                throw geweigerd("dit is geen leesbare tekst. Sla het op als CSV UTF-8.");
            }
        }
    }

    private static String ontcijfer(byte[] inhoud, Charset schrift) throws CharacterCodingException {
        return schrift.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    }

    private static Weigering geweigerd(String zin) {
        return new Weigering(VELD, "Bestand: " + zin);
    }
}
