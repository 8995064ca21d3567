package nl.gemeente.casusescalatie.overleg.weging;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Bronbetrouwbaarheid;
import nl.gemeente.casusescalatie.overleg.Gelijktijdig;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Weging;
import nl.gemeente.casusescalatie.overleg.planning.Afgelasting;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how the participants weigh a signal, or records that the meeting did not get to it. */
@Service
@Transactional
public class SignaalWegen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final SignalenLezen signalen;
    private final Afgelasting afgelasting;
    private final Tijdlijn tijdlijn;

    SignaalWegen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            SignalenLezen signalen,
            Afgelasting afgelasting,
            Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.signalen = signalen;
        this.afgelasting = afgelasting;
        this.tijdlijn = tijdlijn;
    }

    /** @return the weging; empty when the signal rolls on to the next meeting */
    public Optional<Weging> weeg(Nummer overleg, Nummer signaal, Antwoorden antwoorden, String medewerker) {
        overleggen.van(overleg).eisGeopend();
        Agendapunt punt = agendapunten.van(overleg, signaal);
        if (!antwoorden.besproken()) {
            afgelasting.schuifDoor(punt, medewerker);
            bewaar(punt);
            return Optional.empty();
        }
        Weging weging = antwoorden.weging(signalen.lees(signaal).minderjarig());
        punt.weeg(weging);
        bewaar(punt);
        tijdlijn.noteer(
                signaal, Inzage.ALGEMEEN, "Het signaal is gewogen in overleg %s.".formatted(overleg), medewerker);
        int geteld = signalen.aantalBronnen(signaal);
        if (geteld != weging.aantalBronnen()) {
            tijdlijn.noteer(
                    signaal,
                    Inzage.INHOUD,
                    "Het dossier telde %d bronnen, het overleg %d.".formatted(geteld, weging.aantalBronnen()),
                    medewerker);
        }
        return Optional.of(weging);
    }

    private void bewaar(Agendapunt punt) {
        try {
            agendapunten.saveAndFlush(punt);
        } catch (OptimisticLockingFailureException e) {
            throw Gelijktijdig.weigering();
        }
    }

    /** The answers of the form; everything after the first question only when the signal was discussed. */
    public record Antwoorden(
            @Gekozen Boolean besproken,
            @Range(min = 0, max = 3, message = "kies een antwoord uit de lijst.") @Nullable Integer concreet,
            @Range(min = 0, max = 3, message = "kies een antwoord uit de lijst.") @Nullable Integer actueel,
            @Range(min = 1, max = 3, message = "kies een antwoord uit de lijst.") @Nullable Integer ernst,
            @Nullable Bronbetrouwbaarheid bron,
            @Range(min = 1, max = 99) @Nullable Integer aantalBronnen,
            @Nullable Boolean eigenBevoegdheid,
            @Nullable Boolean partnerbehoefte,
            @Nullable Boolean slachtofferInGevaar,
            @Nullable Boolean onderzoeksrisico,
            @Size(max = 2000) @Nullable String toelichting) {

        Weging weging(boolean minderjarig) {
            return new Weging(
                    Weigering.mist(concreet, "concreet", "Hoe concreet is het signaal? Vul dit veld in."),
                    Weigering.mist(actueel, "actueel", "Hoe actueel is het signaal? Vul dit veld in."),
                    Weigering.mist(ernst, "ernst", "Hoe ernstig is het? Vul dit veld in."),
                    minderjarig,
                    Weigering.mist(bron, "bron", "Hoe betrouwbaar is de beste bron? Vul dit veld in."),
                    Weigering.mist(
                            aantalBronnen,
                            "aantalBronnen",
                            "Hoeveel bronnen zijn er, los van elkaar? Vul dit veld in."),
                    Weigering.mist(
                            eigenBevoegdheid, "eigenBevoegdheid", "Mag de gemeente zelf optreden? Vul dit veld in."),
                    Weigering.mist(
                            partnerbehoefte,
                            "partnerbehoefte",
                            "Zijn partners nodig om dit aan te pakken? Vul dit veld in."),
                    Weigering.mist(
                            slachtofferInGevaar,
                            "slachtofferInGevaar",
                            "Is een slachtoffer nu in gevaar? Vul dit veld in."),
                    Weigering.mist(
                            onderzoeksrisico,
                            "onderzoeksrisico",
                            "Kan een stap van de gemeente een onderzoek van politie of OM verstoren? Vul dit veld in."),
                    toelichting);
        }
    }
}
