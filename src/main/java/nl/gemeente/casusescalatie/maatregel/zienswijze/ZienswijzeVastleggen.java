package nl.gemeente.casusescalatie.maatregel.zienswijze;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Zienswijze;
import nl.gemeente.casusescalatie.maatregel.Zienswijzeuitkomst;
import nl.gemeente.casusescalatie.maatregel.Zienswijzewijze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how the belanghebbende responds to the voornemen (Awb 4:9). */
@Service
@Transactional
public class ZienswijzeVastleggen {

    private final Maatregelboek boek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    ZienswijzeVastleggen(Maatregelboek boek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Zienswijzeuitkomst legVast(Nummer nummer, Zienswijzeverslag velden, String medewerker) {
        Maatregel maatregel = boek.lees(nummer);
        maatregel.legZienswijzeVast(velden.zienswijze(), LocalDate.now(klok));
        verslag.meld(
                nummer,
                maatregel.zienswijzeuitkomst() == Zienswijzeuitkomst.GEGEVEN
                        ? "De belanghebbende heeft op het voornemen gereageerd."
                        : "De belanghebbende wil niet op het voornemen reageren.",
                medewerker);
        if (velden.samenvatting() != null) {
            verslag.beschrijf(nummer, "Zienswijze: %s".formatted(velden.samenvatting()), medewerker);
        }
        return maatregel.zienswijzeuitkomst();
    }

    public record Zienswijzeverslag(
            @Gekozen Zienswijzewijze wijze,
            @DatumGekozen LocalDate ontvangenOp,
            @Size(max = 1800) @Nullable String samenvatting) {

        private Zienswijze zienswijze() {
            return wijze == Zienswijzewijze.GEEN_BEHOEFTE
                    ? new Zienswijze(Zienswijzeuitkomst.GEEN, wijze, ontvangenOp, null)
                    : new Zienswijze(Zienswijzeuitkomst.GEGEVEN, wijze, ontvangenOp, samenvatting);
        }
    }
}
