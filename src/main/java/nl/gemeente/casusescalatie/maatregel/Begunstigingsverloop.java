package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.jspecify.annotations.Nullable;

/**
 * The time that the offender gets to end the breach, and what the last check of it found.
 *
 * @param tot the last day, extensions counted in
 * @param uitleg how that day was counted
 */
@Embeddable
public record Begunstigingsverloop(
        @Column(name = "begunstiging_tot") LocalDate tot,
        @Column(name = "begunstiging_uitleg") String uitleg,
        @Column(name = "gecontroleerd_op") @Nullable LocalDate gecontroleerdOp,
        @Column(name = "controle_toelichting") @Nullable String controleToelichting) {

    static Begunstigingsverloop vanaf(Termijneinde termijn) {
        return new Begunstigingsverloop(termijn.laatsteDag(), termijn.uitleg(), null, null);
    }

    void eisLoopt(LocalDate vandaag) {
        if (vandaag.isAfter(tot)) {
            throw new Weigering(
                    "De begunstigingstermijn is voorbij. Verlengen of eerder controleren kan alleen zolang de termijn loopt.");
        }
    }

    void eisVoorbij(LocalDate op) {
        if (!op.isAfter(tot)) {
            throw new Weigering(
                    "uitgevoerdOp", "Op welke dag? Toen liep de begunstigingstermijn nog. Kies een dag na de termijn.");
        }
    }

    /** Only before the term ends: after that the dwangsom is owed, and a later extension does not undo that. */
    Begunstigingsverloop verlengd(int dagen, LocalDate vandaag) {
        eisLoopt(vandaag);
        LocalDate nieuw = tot.plusDays(dagen);
        String geteld = "was tot en met %s, op %s verlengd met %d dagen tot en met %s"
                .formatted(Datum.dag(tot), Datum.dag(vandaag), dagen, Datum.dag(nieuw));
        return new Begunstigingsverloop(nieuw, geteld, gecontroleerdOp, controleToelichting);
    }

    /** A check within the term says nothing about the day on which the dwangsom would be owed. */
    Begunstigingsverloop gecontroleerd(boolean voldaan, LocalDate op, String toelichting, LocalDate vandaag) {
        if (!voldaan && !op.isAfter(tot) && vandaag.isAfter(tot)) {
            throw new Weigering(
                    "gecontroleerdOp",
                    "Wanneer is gecontroleerd? Dit was nog binnen de termijn. Controleer nog een keer, nu de termijn voorbij is.");
        }
        return new Begunstigingsverloop(tot, uitleg, op, toelichting);
    }

    Naleving naleving(boolean voldaan) {
        if (voldaan) {
            return Naleving.VOLDAAN;
        }
        return gecontroleerdOp != null && gecontroleerdOp.isAfter(tot) ? Naleving.NIET_VOLDAAN : Naleving.TERMIJN_LOOPT;
    }
}
