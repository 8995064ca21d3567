package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bezwaar that was received. It does not suspend the besluit (Awb 6:16).
 *
 * @param postdatum date of the postmark, only for what came by post
 * @param opTijd what the dates say; whether being late is excusable (Awb 6:11) is for the jurist
 */
@Embeddable
public record Bezwaar(
        @Column(name = "ontvangen_op") LocalDate ontvangenOp,
        @Enumerated(EnumType.STRING) Bezwaarwijze wijze,
        @Nullable LocalDate postdatum,
        @Column(name = "op_tijd") boolean opTijd,
        String samenvatting,
        @Column(name = "vastgelegd_door") String vastgelegdDoor) {}
