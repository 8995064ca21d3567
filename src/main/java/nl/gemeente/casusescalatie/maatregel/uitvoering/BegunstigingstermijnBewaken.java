package nl.gemeente.casusescalatie.maatregel.uitvoering;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While the begunstigingstermijn runs: give more time, look earlier, or take the besluit back. */
@Service
@Transactional
public class BegunstigingstermijnBewaken {

    private final Maatregelboek boek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    BegunstigingstermijnBewaken(Maatregelboek boek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Termijnkeuze bewaak(Nummer nummer, Termijnbesluit velden, String medewerker) {
        Maatregel maatregel = boek.lees(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        switch (velden.keuze()) {
            case VERLENGEN -> {
                maatregel.verlengBegunstiging(
                        Weigering.mist(
                                velden.verlengenMetDagen(),
                                "verlengenMetDagen",
                                "Met hoeveel dagen verlengt u? Vul een aantal in."),
                        vandaag);
                verslag.beschrijf(
                        nummer,
                        "De begunstigingstermijn is verlengd. %s".formatted(velden.verplichteReden()),
                        medewerker);
            }
            case CONTROLEREN -> {
                maatregel.laatEerderControleren(vandaag);
                verslag.meld(nummer, "Toezicht controleert eerder dan het einde van de termijn.", medewerker);
            }
            case INTREKKEN -> {
                maatregel.trekIn(velden.verplichteReden());
                verslag.meld(nummer, "Het besluit is ingetrokken.", medewerker);
                verslag.rondAf(maatregel, medewerker);
            }
        }
        return velden.keuze();
    }

    public record Termijnbesluit(
            @Gekozen Termijnkeuze keuze,
            @Range(min = 1, max = 365, message = "kies 1 tot en met 365 dagen.") @Nullable Integer verlengenMetDagen,
            @Size(max = 1800) @Nullable String reden) {

        private String verplichteReden() {
            return Weigering.mist(reden, "reden", "Waarom? Leg dit uit.");
        }
    }
}
