package nl.gemeente.casusescalatie.overleg.weging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Bronbetrouwbaarheid;
import nl.gemeente.casusescalatie.overleg.Gelijktijdig;
import nl.gemeente.casusescalatie.overleg.Ingevuld;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Weging;
import nl.gemeente.casusescalatie.overleg.planning.Afgelasting;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how the participants weigh a signal, or that the meeting did not get to it. */
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
            @NotNull(message = "kies een antwoord.") Boolean besproken,
            @Min(value = 0, message = "kies een antwoord uit de lijst.")
                    @Max(value = 3, message = "kies een antwoord uit de lijst.")
                    @Nullable
                    Integer concreet,
            @Min(value = 0, message = "kies een antwoord uit de lijst.")
                    @Max(value = 3, message = "kies een antwoord uit de lijst.")
                    @Nullable
                    Integer actueel,
            @Min(value = 1, message = "kies een antwoord uit de lijst.")
                    @Max(value = 3, message = "kies een antwoord uit de lijst.")
                    @Nullable
                    Integer ernst,
            @Nullable Bronbetrouwbaarheid bron,
            @Min(value = 1, message = "vul een getal van 1 tot en met 99 in.")
                    @Max(value = 99, message = "vul een getal van 1 tot en met 99 in.")
                    @Nullable
                    Integer aantalBronnen,
            @Nullable Boolean eigenBevoegdheid,
            @Nullable Boolean partnerbehoefte,
            @Nullable Boolean slachtofferInGevaar,
            @Nullable Boolean onderzoeksrisico,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String toelichting) {

        Weging weging(boolean minderjarig) {
            return new Weging(
                    Ingevuld.eis(concreet, "concreet", "Hoe concreet is het signaal?"),
                    Ingevuld.eis(actueel, "actueel", "Hoe actueel is het signaal?"),
                    Ingevuld.eis(ernst, "ernst", "Hoe ernstig is het?"),
                    minderjarig,
                    Ingevuld.eis(bron, "bron", "Hoe betrouwbaar is de beste bron?"),
                    Ingevuld.eis(aantalBronnen, "aantalBronnen", "Hoeveel bronnen zijn er, los van elkaar?"),
                    Ingevuld.eis(eigenBevoegdheid, "eigenBevoegdheid", "Mag de gemeente zelf optreden?"),
                    Ingevuld.eis(partnerbehoefte, "partnerbehoefte", "Zijn partners nodig om dit aan te pakken?"),
                    Ingevuld.eis(slachtofferInGevaar, "slachtofferInGevaar", "Is een slachtoffer nu in gevaar?"),
                    Ingevuld.eis(
                            onderzoeksrisico,
                            "onderzoeksrisico",
                            "Kan een stap van de gemeente een onderzoek van politie of OM verstoren?"),
                    toelichting);
        }
    }
}
