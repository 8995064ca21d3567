package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and how the besluit became known, and until when bezwaar is possible.
 *
 * @param bezwaarTot null for what is no besluit
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

    /** In time is before the end, or by post a week later when it was posted before the end (Awb 6:9). */
    boolean opTijd(LocalDate ontvangenOp, @Nullable LocalDate postdatum) {
        if (bezwaarTot == null || bezwaarPostTot == null) {
            return false;
        }
        return !ontvangenOp.isAfter(bezwaarTot)
                || (postdatum != null && !postdatum.isAfter(bezwaarTot) && !ontvangenOp.isAfter(bezwaarPostTot));
    }
}
