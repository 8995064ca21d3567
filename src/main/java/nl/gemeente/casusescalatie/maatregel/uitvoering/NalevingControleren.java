package nl.gemeente.casusescalatie.maatregel.uitvoering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Naleving;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether toezicht found that the breach has ended. */
@Service
@Transactional
public class NalevingControleren {

    private final Maatregelboek boek;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    NalevingControleren(Maatregelboek boek, Wachtverzoek wachtverzoek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Naleving controleer(Nummer nummer, Nalevingsverslag velden, String medewerker) {
        wachtverzoek.eisGeenOp(nummer, velden.gecontroleerdOp());
        Maatregel maatregel = boek.lees(nummer);
        Naleving naleving = maatregel.controleer(
                velden.bevinding() == Nalevingsbevinding.VOLDAAN,
                velden.gecontroleerdOp(),
                velden.toelichting(),
                LocalDate.now(klok));
        verslag.meld(
                nummer,
                "Er is gecontroleerd of de overtreding is beëindigd: %s."
                        .formatted(
                                switch (naleving) {
                                    case VOLDAAN -> "ja";
                                    case NIET_VOLDAAN -> "nee";
                                    case TERMIJN_LOOPT -> "nee, maar de termijn loopt nog";
                                }),
                medewerker);
        verslag.beschrijf(nummer, velden.toelichting(), medewerker);
        if (naleving == Naleving.VOLDAAN) {
            verslag.rondAf(maatregel, medewerker);
        }
        return naleving;
    }

    /** What was found on the spot. */
    public enum Nalevingsbevinding {
        VOLDAAN,
        NIET_VOLDAAN
    }

    public record Nalevingsverslag(
            @DatumGekozen LocalDate gecontroleerdOp,
            @Gekozen Nalevingsbevinding bevinding,
            @NotNull @Size(max = 1800) String toelichting) {}
}
