package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a casus ended and what others may learn from it.
 *
 * @param lessenDelen the lessons are anonymised, so others may read them
 */
@Embeddable
public record Afsluiting(
        @Enumerated(EnumType.STRING) Casusresultaat resultaat,
        @Column(name = "resultaat_toelichting") String toelichting,
        @Enumerated(EnumType.STRING) Buurgemeente buurgemeente,
        @Nullable String lessen,
        @Nullable Boolean lessenDelen,
        LocalDate afgeslotenOp,
        String afgeslotenDoor) {}
