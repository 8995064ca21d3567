package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * When and how the besluit became known, and until when bezwaar is possible.
 *
 * @param bezwaarTot null when it is not a besluit
 * @param bezwaarUitleg how that day was counted
 * @param bezwaarPostTot until when bezwaar that was posted in time may still arrive (Awb 6:9)
 */
@Embeddable
public record Bekendmaking(
        @Column(name = "bekendgemaakt_op") LocalDate op,
        @Enumerated(EnumType.STRING) @Column(name = "bekendmaking_wijze") Bekendmakingswijze wijze,
        @Column(name = "bezwaar_tot") @Nullable LocalDate bezwaarTot,
        @Column(name = "bezwaar_uitleg") @Nullable String bezwaarUitleg,
        @Column(name = "bezwaar_post_tot") @Nullable LocalDate bezwaarPostTot) {

    void keur(LocalDate beslotenOp, LocalDate vandaag) {
        Dagkeuring.eisTussen(
                "bekendgemaaktOp",
                "Op welke dag is het besluit verzonden of uitgereikt?",
                beslotenOp,
                "het besluit",
                op,
                vandaag);
    }

    /** Late bezwaar is recorded too: the jurist decides about it. */
    Bezwaar bezwaar(
            LocalDate ontvangenOp,
            Bezwaarwijze wijze,
            @Nullable LocalDate postdatum,
            String samenvatting,
            LocalDate vandaag,
            String wie) {
        Dagkeuring.eisTussen(
                "ontvangenOp", "Wanneer is het bezwaar ontvangen?", op, "de bekendmaking", ontvangenOp, vandaag);
        LocalDate stempel = wijze == Bezwaarwijze.POST ? postdatum : null;
        if (wijze == Bezwaarwijze.POST && stempel == null) {
            throw new Weigering("postdatum", "Welke datum staat op het poststempel? Vul de datum in (Awb 6:9).");
        }
        if (stempel != null && stempel.isAfter(ontvangenOp)) {
            throw new Weigering("postdatum", "Welke datum staat op het poststempel? Dit is na de dag van ontvangst.");
        }
        return new Bezwaar(ontvangenOp, wijze, stempel, opTijd(ontvangenOp, stempel), samenvatting, wie);
    }

    /** In time is before the end, or by post a week later when it was posted before the end (Awb 6:9). */
    private boolean opTijd(LocalDate ontvangenOp, @Nullable LocalDate postdatum) {
        if (bezwaarTot == null || bezwaarPostTot == null) {
            return false;
        }
        return !ontvangenOp.isAfter(bezwaarTot)
                || (postdatum != null && !postdatum.isAfter(bezwaarTot) && !ontvangenOp.isAfter(bezwaarPostTot));
    }
}
