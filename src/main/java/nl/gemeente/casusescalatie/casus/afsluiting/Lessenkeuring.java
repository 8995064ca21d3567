package nl.gemeente.casusescalatie.casus.afsluiting;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.Analyse;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.riec.Woordpatroon;
import nl.gemeente.casusescalatie.doorzetting.Signaalgegevens;
import org.springframework.stereotype.Component;

/** Refuses lessons that say who or where, before others may read them. */
@Component
class Lessenkeuring {

    /** A postcode, a dossier number, the number of a company or person, an e-mail address. */
    private static final Pattern HERKENBAAR =
            Pattern.compile("\\b\\d{4}\\s?[A-Z]{2}\\b|\\b[A-Z]-\\d{4}-\\d{3,}\\b|\\d{8,}|\\S+@\\S+");

    private final Signaalgegevens signalen;

    Lessenkeuring(Signaalgegevens signalen) {
        this.signalen = signalen;
    }

    /** @throws Weigering without repeating what gave it away */
    void keur(Casus casus, String lessen) {
        keur(lessen);
        if (Woordpatroon.van(woorden(casus)).matcher(lessen).find()) {
            throw herkenbaar();
        }
    }

    /** For a lesson that does not come from a casus of ours. */
    void keur(String lessen) {
        if (HERKENBAAR.matcher(lessen).find()) {
            throw herkenbaar();
        }
    }

    private static Weigering herkenbaar() {
        return new Weigering(
                "lessen",
                "Lessen: hier staat een naam, adres of nummer in dat naar een zaak leidt. Haal dat weg, of deel de les niet.");
    }

    private Stream<String> woorden(Casus casus) {
        return Stream.of(
                        casus.signalen().stream().flatMap(signaal -> signalen.herkenbaar(signaal.nummer()).stream()),
                        Stream.ofNullable(casus.riecNummer()),
                        casus.analyses().stream().flatMap(Analyse::partijen))
                .flatMap(Function.identity());
    }
}
