package nl.gemeente.casusescalatie.verrijking.bevraging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.verrijking.Aandachtspunt;
import nl.gemeente.casusescalatie.verrijking.Aandachtsregel;
import nl.gemeente.casusescalatie.verrijking.Bevraging;
import nl.gemeente.casusescalatie.verrijking.Normen;
import nl.gemeente.casusescalatie.verrijking.Verrijking;
import nl.gemeente.casusescalatie.verrijking.Verrijkingen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsuitkomst;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the registers what they know of the place of a signal, keeps the answers and says what stands out. */
@Service
public class SignaalVerrijken {

    private final Registers registers;
    private final Normen normen;
    private final Verrijkingen verrijkingen;
    private final Tijdlijn tijdlijn;
    private final TransactionTemplate transactie;
    private final Clock klok;

    SignaalVerrijken(
            Registers registers,
            Normen normen,
            Verrijkingen verrijkingen,
            Tijdlijn tijdlijn,
            TransactionTemplate transactie,
            Clock klok) {
        this.registers = registers;
        this.normen = normen;
        this.verrijkingen = verrijkingen;
        this.tijdlijn = tijdlijn;
        this.transactie = transactie;
        this.klok = klok;
    }

    /**
     * A register without an answer stops nothing: the question stays open, visibly. Asks first and records afterwards,
     * because no connection to our database may wait for somebody else's register.
     *
     * @param daarna what belongs to the recording and happens with it or not at all
     */
    @Transactional(propagation = Propagation.NEVER)
    public void verrijk(Vrager vrager, Runnable daarna) {
        Bevraging bevraging = registers.bevraag(vrager);
        transactie.executeWithoutResult(status -> {
            bewaar(vrager, bevraging);
            daarna.run();
        });
    }

    private void bewaar(Vrager vrager, Bevraging bevraging) {
        Nummer nummer = vrager.dossier();
        Instant nu = klok.instant();
        List<Aandachtspunt> aandachtspunten =
                Aandachtsregel.toets(bevraging, normen.maatstaf(), LocalDate.ofInstant(nu, Datum.ZONE));
        int ronde = verrijkingen.countByNummer(nummer.waarde()) + 1;
        noteer(verrijkingen.save(new Verrijking(nummer, ronde, nu, bevraging, aandachtspunten)), vrager.wie());
    }

    private void noteer(Verrijking verrijking, String wie) {
        Nummer nummer = verrijking.nummer();
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, watErKwam(verrijking), wie);
        for (Verrijkingsvraag vraag : verrijking.met(Verrijkingsuitkomst.GEEN_ANTWOORD)) {
            tijdlijn.noteer(
                    nummer,
                    Inzage.ALGEMEEN,
                    "De vraag over %s is nog open: het register gaf geen antwoord. Vraag het zo nodig zelf na."
                            .formatted(klein(vraag)),
                    wie);
        }
        // What a source knows, and what stands out in it, is read in the dossier after privacycheck 1; the timeline
        // never takes anything back, so it stays with hit or no hit.
        tijdlijn.noteer(
                nummer,
                Inzage.INHOUD,
                "Treffer: %s. Geen treffer: %s."
                        .formatted(
                                opsomming(verrijking, Verrijkingsuitkomst.GEVONDEN),
                                opsomming(verrijking, Verrijkingsuitkomst.NIET_GEVONDEN)),
                wie);
    }

    private static String opsomming(Verrijking verrijking, Verrijkingsuitkomst uitkomst) {
        String vragen =
                verrijking.met(uitkomst).stream().map(SignaalVerrijken::klein).collect(Collectors.joining(", "));
        return vragen.isEmpty() ? "nergens" : vragen;
    }

    private static String watErKwam(Verrijking verrijking) {
        List<Verrijkingsvraag> nietAangesloten = verrijking.met(Verrijkingsuitkomst.NIET_AANGESLOTEN);
        int beantwoord = verrijking.met(Verrijkingsuitkomst.GEVONDEN).size()
                + verrijking.met(Verrijkingsuitkomst.NIET_GEVONDEN).size();
        return "De registers zijn bevraagd: %d van de %d vragen beantwoord.%s"
                .formatted(
                        beantwoord,
                        verrijking.antwoorden().size(),
                        nietAangesloten.isEmpty()
                                ? ""
                                : " Niet aangesloten: %s."
                                        .formatted(nietAangesloten.stream()
                                                .map(SignaalVerrijken::klein)
                                                .collect(Collectors.joining(", "))));
    }

    private static String klein(Verrijkingsvraag vraag) {
        return vraag.naam().toLowerCase(Locale.ROOT);
    }
}
