package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the belanghebbende did with the chance to respond. Everything but the outcome is null when nothing was received.
 */
@Embeddable
public record Zienswijze(
        @Enumerated(EnumType.STRING) @Column(name = "zienswijze_uitkomst") Zienswijzeuitkomst uitkomst,
        @Enumerated(EnumType.STRING) @Column(name = "zienswijze_wijze") @Nullable Zienswijzewijze wijze,
        @Column(name = "zienswijze_op") @Nullable LocalDate ontvangenOp,
        @Column(name = "zienswijze_tekst") @Nullable String samenvatting) {

    static final Zienswijze GEEN = new Zienswijze(Zienswijzeuitkomst.GEEN, null, null, null);
}
