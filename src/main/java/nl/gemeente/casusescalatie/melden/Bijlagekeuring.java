package nl.gemeente.casusescalatie.melden;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Which files we accept. Their first bytes decide what they are, not their name; a file that holds other files is on no
 * list, so nothing is ever unpacked. It does not say whether a file is safe to open.
 */
@Component
class Bijlagekeuring {

    static final String VELD = "bestand";

    private static final int LANGSTE_NAAM = 100;

    private final Meldinstellingen.Bijlagen grenzen;
    private final Tika tika = new Tika();

    Bijlagekeuring(Meldinstellingen instellingen) {
        this.grenzen = instellingen.bijlagen();
    }

    String uitleg() {
        return "Een bestand dat eindigt op %s, van hoogstens %d MB."
                .formatted(String.join(", ", uitgangen()), grenzen.grootste().toMegabytes());
    }

    /** @param aantal how many there are already */
    Gekeurd keur(String naam, byte[] inhoud, int aantal) {
        if (aantal >= grenzen.aantal()) {
            throw new Weigering(VELD, "stuur hoogstens %d bijlagen mee.".formatted(grenzen.aantal()));
        }
        if (inhoud.length == 0) {
            throw new Weigering(VELD, "kies een bestand; dit bestand is leeg.");
        }
        if (inhoud.length > grenzen.grootste().toBytes()) {
            throw new Weigering(
                    VELD,
                    "kies een bestand van hoogstens %d MB."
                            .formatted(grenzen.grootste().toMegabytes()));
        }
        String soort = tika.detect(inhoud);
        if (!grenzen.soorten().contains(soort)) {
            throw new Weigering(
                    VELD,
                    "dit soort bestand nemen wij niet aan. Kies een bestand dat eindigt op %s."
                            .formatted(String.join(", ", uitgangen())));
        }
        return new Gekeurd(naam(naam) + uitgang(soort), soort);
    }

    private Set<String> uitgangen() {
        Set<String> uitgangen = new TreeSet<>();
        grenzen.soorten().forEach(soort -> uitgangen.add(uitgang(soort)));
        return uitgangen;
    }

    private static String uitgang(String soort) {
        try {
            return MimeTypes.getDefaultMimeTypes().forName(soort).getExtension();
        } catch (MimeTypeException e) {
            throw new IllegalStateException(
                    "The setting casusescalatie.melden.bijlagen.soorten holds no content type", e);
        }
    }

    /** The last part of a path, without its extension and without anything that could mean something to a machine. */
    private static String naam(String naam) {
        String los = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        int punt = los.lastIndexOf('.');
        String schoon = Normalizer.normalize(punt > 0 ? los.substring(0, punt) : los, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N} _-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String kort = schoon.codePoints()
                .limit(LANGSTE_NAAM)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return kort.isEmpty() || kort.toLowerCase(Locale.ROOT).matches("con|prn|aux|nul|com\\d|lpt\\d")
                ? "bijlage"
                : kort;
    }

    /** @param naam clean */
    record Gekeurd(String naam, String soort) {}
}
