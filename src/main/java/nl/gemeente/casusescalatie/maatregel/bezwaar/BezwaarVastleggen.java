package nl.gemeente.casusescalatie.maatregel.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Bezwaarwijze;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records bezwaar and says whether it came in time (Awb 6:7 to 6:9). */
@Service
@Transactional
public class BezwaarVastleggen {

    private final Maatregelboek boek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    BezwaarVastleggen(Maatregelboek boek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.verslag = verslag;
        this.klok = klok;
    }

    /** @return whether it came in time */
    public boolean legVast(Nummer nummer, Bezwaarschrift velden, String medewerker) {
        boolean opTijd = boek.lees(nummer)
                .legBezwaarVast(
                        velden.ontvangenOp(),
                        velden.wijze(),
                        velden.postdatum(),
                        velden.samenvatting(),
                        LocalDate.now(klok),
                        medewerker);
        verslag.meld(
                nummer,
                "Er is bezwaar ontvangen op %s. Het is %s. De maatregel loopt door."
                        .formatted(Datum.dag(velden.ontvangenOp()), opTijd ? "op tijd" : "te laat"),
                medewerker);
        return opTijd;
    }

    /** @param postdatum date of the postmark, for what came by post */
    public record Bezwaarschrift(
            @DatumGekozen LocalDate ontvangenOp,
            @Gekozen Bezwaarwijze wijze,
            @Nullable LocalDate postdatum,
            @NotNull @Size(max = 1800) String samenvatting) {}
}
