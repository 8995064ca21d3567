package nl.gemeente.casusescalatie.lijst;

import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.jspecify.annotations.Nullable;

/**
 * One row of the lists of indicators, sectors and functiegroepen.
 *
 * @param vorm of an indicator, null when it fits all forms
 * @param ernstig of an indicator: whether it counts for the urgency
 * @param geweld of an indicator: whether it is about violence, threat or fear
 * @param risico of a sector: whether its risk is raised
 * @param beeindigd nobody can choose it any more; signals keep it
 */
public record Lijstregel(
        String code,
        int volgorde,
        String tekst,
        @Nullable Uitbuitingsvorm vorm,
        boolean ernstig,
        boolean geweld,
        boolean risico,
        String bron,
        boolean beeindigd) {

    public String vormnaam() {
        return vorm == null ? "Alle vormen" : vorm.naam();
    }
}
