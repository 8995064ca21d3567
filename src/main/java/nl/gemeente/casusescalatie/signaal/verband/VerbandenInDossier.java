package nl.gemeente.casusescalatie.signaal.verband;

import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Verbandbron;
import nl.gemeente.casusescalatie.signaal.verband.Signaalverbanden.Oordeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows beside a signal which others may belong to it, and how many sources they have together. */
@Component
@Order(11)
@Transactional(readOnly = true)
class VerbandenInDossier implements Dossierdeel, Verbandbron {

    private final Signaalverbanden verbanden;

    VerbandenInDossier(Signaalverbanden verbanden) {
        this.verbanden = verbanden;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        if (nummer.soort() != Nummer.Soort.SIGNAAL) {
            return List.of();
        }
        Bronnen bronnen = verbanden.bronnen(nummer);
        return List.of(new Blok(
                "Bronnen",
                Inzage.INHOUD,
                List.of(
                        new Regel("Onafhankelijke bronnen", String.valueOf(bronnen.aantal())),
                        new Regel("Geteld over", tellingOver(bronnen.signalen())))));
    }

    private static String tellingOver(int signalen) {
        return signalen == 1
                ? "alleen dit signaal"
                : "%d signalen die bij elkaar lijken te horen. Anonieme meldingen tellen per manier van binnenkomen als één bron."
                        .formatted(signalen);
    }

    @Override
    public List<Gevonden> gevonden(Nummer nummer) {
        return verbanden.van(nummer).stream()
                .map(verband -> new Gevonden(
                        verband.ander(),
                        verband.stand(),
                        verband.gronden().stream()
                                .map(grond -> new Reden(
                                        grond.reden().naam(),
                                        grond.gelegdOp(),
                                        grond.reden().inzage()))
                                .toList(),
                        verband.oordeel().map(VerbandenInDossier::tekst).orElse(null)))
                .toList();
    }

    private static String tekst(Oordeel oordeel) {
        return "Volgens %s %s (%s): %s"
                .formatted(
                        oordeel.medewerker(),
                        oordeel.stand().naam().toLowerCase(Locale.ROOT).replace("hoort", "hoort dit"),
                        Datum.dag(oordeel.moment()),
                        oordeel.motivering());
    }
}
