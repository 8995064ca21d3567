package nl.gemeente.casusescalatie.casus.riec;

import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.bijdrage.Muurlogboek;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the casusregisseur does on the page of the hand-over: answer the questions, see what would be sent, read back
 * what was sent.
 */
@Service
@Transactional
public class Riecoverdracht {

    static final int LANGSTE_TOELICHTING = 1000;

    private final Casussen casussen;
    private final Volledigheid volledigheid;
    private final Riecpakket pakket;
    private final Riecpakketten pakketten;
    private final Muurlogboek logboek;
    private final Tijdlijn tijdlijn;

    Riecoverdracht(
            Casussen casussen,
            Volledigheid volledigheid,
            Riecpakket pakket,
            Riecpakketten pakketten,
            Muurlogboek logboek,
            Tijdlijn tijdlijn) {
        this.casussen = casussen;
        this.volledigheid = volledigheid;
        this.pakket = pakket;
        this.pakketten = pakketten;
        this.logboek = logboek;
        this.tijdlijn = tijdlijn;
    }

    /** Empty when there is no such casus. */
    @Transactional(readOnly = true)
    public Optional<Beeld> lees(Nummer nummer) {
        return casussen.findById(nummer.waarde())
                .map(casus -> new Beeld(volledigheid.van(nummer), casus.magAanbieden(), pakket.van(casus, 0)));
    }

    /**
     * Records the answers given; what is left open stays open.
     *
     * @throws Weigering with the code of the question as field when a gap is not explained; nothing is kept then
     */
    public void beantwoord(Nummer nummer, List<Toetspunt> antwoorden, String medewerker) {
        if (!casussen.lees(nummer).magAanbieden()) {
            throw new Weigering("Deze vragen horen bij het aanbieden. De casus staat nu niet op dat punt.");
        }
        for (Toetspunt vraag : antwoorden) {
            String toelichting = vraag.toelichting();
            if (Boolean.FALSE.equals(vraag.voldaan()) && toelichting == null) {
                throw new Weigering(vraag.code(), "Leg uit waarom de casus zonder dit kan worden aangeboden.");
            }
            if (toelichting != null && toelichting.length() > LANGSTE_TOELICHTING) {
                throw new Weigering(vraag.code(), "Gebruik hoogstens %d tekens.".formatted(LANGSTE_TOELICHTING));
            }
        }
        antwoorden.stream()
                .filter(vraag -> vraag.voldaan() != null)
                .forEach(vraag -> volledigheid.beantwoord(nummer, vraag, medewerker));
        tijdlijn.noteer(nummer, Inzage.CONVENANT, "De vragen over volledigheid zijn bijgewerkt.", medewerker);
    }

    /** The packet as it was handed over; the timeline says who read it. */
    public Optional<byte[]> download(Nummer nummer, int versie, String medewerker) {
        Optional<byte[]> inhoud = pakketten.open(nummer, versie);
        inhoud.ifPresent(pdf -> tijdlijn.noteer(
                nummer, Inzage.CONVENANT, "Versie %d van het pakket is gedownload.".formatted(versie), medewerker));
        return inhoud;
    }

    /** Somebody who may not see convenant data asked for the hand-over of this casus. */
    public void weiger(Nummer nummer, String medewerker) {
        if (casussen.existsById(nummer.waarde())) {
            logboek.noteerPoging(nummer, medewerker);
        }
    }

    /**
     * @param aanTeBieden the questions can be answered now
     * @param pakket what would go to the RIEC if it were offered now
     */
    public record Beeld(List<Toetspunt> vragen, boolean aanTeBieden, Pakketinhoud pakket) {}
}
