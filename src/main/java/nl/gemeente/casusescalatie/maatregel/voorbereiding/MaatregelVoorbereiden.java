package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.Grondslagen;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregeladvies;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoorten;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Procedure;
import nl.gemeente.casusescalatie.maatregel.Voornemen;
import nl.gemeente.casusescalatie.maatregel.Voorstel;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import nl.gemeente.casusescalatie.maatregel.Zienswijzetermijn;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jurist proposes a measure and says whether the belanghebbende may react first. */
@Service
@Transactional
public class MaatregelVoorbereiden {

    private final Maatregelboek boek;
    private final Maatregelsoorten soorten;
    private final Grondslagen grondslagen;
    private final Zienswijzetermijn reactietermijn;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    MaatregelVoorbereiden(
            Maatregelboek boek,
            Maatregelsoorten soorten,
            Grondslagen grondslagen,
            Zienswijzetermijn reactietermijn,
            Wachtverzoek wachtverzoek,
            Maatregelverslag verslag,
            Clock klok) {
        this.boek = boek;
        this.soorten = soorten;
        this.grondslagen = grondslagen;
        this.reactietermijn = reactietermijn;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
        this.klok = klok;
    }

    /** @return whether a voornemen goes out first */
    public boolean bereidVoor(Nummer nummer, Maatregeladvies advies, Maatregelvoorstel velden, String medewerker) {
        wachtverzoek.eisGeen(nummer);
        if (velden.grondslag() != null && grondslagen.zoek(velden.grondslag()).isEmpty()) {
            throw new Weigering("grondslag", "Op welke grondslag? Kies een regel uit de lijst.");
        }
        Maatregel maatregel = boek.lees(nummer);
        maatregel.bereidVoor(
                velden.voorstel(medewerker),
                advies,
                soorten.kenmerken(velden.soort()),
                boek.inStrijd(nummer, velden.eerdereMaatregel(), velden.voorschrift()));
        Voorstel voorstel = maatregel.voorstel();
        if (voorstel.metVoornemen()) {
            // Now, while the jurist can still change it: the term is counted again when the voornemen goes out.
            LocalDate vandaag = LocalDate.now(klok);
            Voornemen.eisTermijn(
                    reactietermijn.gewoon(vandaag), reactietermijn.gekozen(vandaag, voorstel.zienswijzeWeken()));
        }
        verslag.meld(nummer, "De maatregel is voorbereid.", medewerker);
        verslag.beschrijf(
                nummer,
                "Voorgesteld: %s. Advies: %s. %s"
                        .formatted(
                                voorstel.soort().naam(),
                                advies.naam(),
                                Optional.ofNullable(voorstel.afwijkreden()).orElse(voorstel.motivering())),
                medewerker);
        if (voorstel.procedureReden() != null) {
            verslag.beschrijf(nummer, "Zonder voornemen. %s".formatted(voorstel.procedureReden()), medewerker);
        }
        return voorstel.metVoornemen();
    }

    /**
     * @param eerdereMaatregel number of a measure for the same breach
     * @param zienswijzeWeken empty for the usual term
     */
    public record Maatregelvoorstel(
            @NotNull(message = "kies een maatregel.") Maatregelsoort soort,
            @Size(max = 1800) @Nullable String afwijkreden,
            @NotNull @Size(max = 1800) String motivering,
            @Size(max = 40, message = "kies een regel uit de lijst.") @Nullable String grondslag,
            @Size(max = 200) @Nullable String voorschrift,
            @Pattern(
                            regexp = "M-\\d{4}-\\d{5,9}",
                            message = "dit is geen nummer van een maatregel. Een nummer ziet eruit als M-2026-00001.")
                    @Nullable
                    String eerdereMaatregel,
            @Nullable Procedure procedure,
            @Size(max = 1800) @Nullable String procedureReden,
            @Range(min = 1, max = 12, message = "kies 1 tot en met 12 weken.") @Nullable Integer zienswijzeWeken) {

        private Voorstel voorstel(String medewerker) {
            return new Voorstel(
                    soort,
                    afwijkreden,
                    motivering,
                    grondslag,
                    voorschrift,
                    eerdereMaatregel,
                    procedure,
                    procedureReden,
                    zienswijzeWeken,
                    medewerker);
        }
    }
}
