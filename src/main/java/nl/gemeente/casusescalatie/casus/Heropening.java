package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** That a casus was opened again and why, with what was decided before: the casus itself starts anew. */
@Embeddable
public record Heropening(
        @Column(nullable = false) String reden,
        @Column(nullable = false) LocalDate heropendOp,
        @Column(nullable = false) String heropendDoor,
        @Embedded EerdereRonde eerder) {}
