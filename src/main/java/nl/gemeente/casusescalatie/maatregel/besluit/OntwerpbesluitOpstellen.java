package nl.gemeente.casusescalatie.maatregel.besluit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.DwangsomPer;
import nl.gemeente.casusescalatie.maatregel.Kenmerken;
import nl.gemeente.casusescalatie.maatregel.Kenmerken.Begunstiging;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Ontwerp;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jurist drafts the besluit and lays it before the burgemeester. */
@Service
@Transactional
public class OntwerpbesluitOpstellen {

    private final Maatregelboek boek;
    private final Maatregelverslag verslag;

    OntwerpbesluitOpstellen(Maatregelboek boek, Maatregelverslag verslag) {
        this.boek = boek;
        this.verslag = verslag;
    }

    public void stelOp(Nummer nummer, Ontwerpbesluit velden, String medewerker) {
        Maatregel maatregel = boek.lees(nummer);
        Kenmerken kenmerken = boek.kenmerken(maatregel);
        maatregel.stelOntwerpOp(velden.ontwerp(kenmerken, medewerker), kenmerken);
        verslag.meld(nummer, "Het ontwerp ligt bij de burgemeester.", medewerker);
        verslag.beschrijf(nummer, "Ontwerp: %s".formatted(velden.besluittekst()), medewerker);
    }

    /**
     * @param termijnGeven whether the offender first gets time to end the breach; only for kinds of measure that allow
     *     it
     */
    public record Ontwerpbesluit(
            @NotNull @Size(max = 1800) String besluittekst,
            @Size(max = 1800) @Nullable String antwoord,
            @Nullable Boolean termijnGeven,
            @Range(min = 1, max = 365, message = "kies 1 tot en met 365 dagen.") @Nullable Integer termijnDagen,
            @Range(min = 1, max = 10_000_000, message = "vul een bedrag van 1 tot en met 10 miljoen euro in.") @Nullable
                    Integer dwangsomBedrag,
            @Nullable DwangsomPer dwangsomPer,
            @Range(min = 1, max = 10_000_000, message = "vul een bedrag van 1 tot en met 10 miljoen euro in.") @Nullable
                    Integer dwangsomMaximum,
            @Range(min = 1, max = 260, message = "kies 1 tot en met 260 weken.") @Nullable Integer sluitingWeken) {

        private Ontwerp ontwerp(Kenmerken kenmerken, String medewerker) {
            return new Ontwerp(
                    besluittekst,
                    antwoord,
                    termijn(kenmerken),
                    dwangsomBedrag,
                    dwangsomPer,
                    dwangsomMaximum,
                    sluitingWeken,
                    medewerker);
        }

        private @Nullable Integer termijn(Kenmerken kenmerken) {
            if (kenmerken.begunstiging() == Begunstiging.GEEN) {
                return null;
            }
            boolean geven = Weigering.mist(
                    termijnGeven,
                    "termijnGeven",
                    "Krijgt men eerst tijd om de overtreding zelf te beëindigen? Kies een antwoord.");
            return geven
                    ? Weigering.mist(
                            termijnDagen, "termijnDagen", "Hoeveel dagen na de bekendmaking? Vul een aantal in.")
                    : null;
        }
    }
}
