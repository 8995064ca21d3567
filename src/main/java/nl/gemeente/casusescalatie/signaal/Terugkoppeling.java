package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When the melder heard what happened, and what was said. */
@Embeddable
public record Terugkoppeling(
        @Column(name = "teruggekoppeld_op") Instant op, @Column(name = "terugkoppeling") String wat) {}
