package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import org.jspecify.annotations.Nullable;

/**
 * @param ingeschreven false when the company was struck off
 * @param sbi code and description of what it does
 * @param begonnenOp null when the register does not say
 */
public record Bedrijfsgegevens(boolean ingeschreven, String naam, String sbi, @Nullable LocalDate begonnenOp)
        implements Gegevens {

    @Override
    public String tekst() {
        return "%s, %s. Activiteit: %s.%s"
                .formatted(
                        naam,
                        ingeschreven ? "ingeschreven" : "niet meer ingeschreven",
                        sbi,
                        begonnenOp == null ? "" : " Begonnen op %s.".formatted(Datum.dag(begonnenOp)));
    }
}
