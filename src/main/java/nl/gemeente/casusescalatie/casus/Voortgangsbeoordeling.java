package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A look at the progress of a casus and what follows. */
@Embeddable
public record Voortgangsbeoordeling(
        @Column(nullable = false) String bevinding,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Monitorvervolg vervolg,
        @Nullable LocalDate monitorDatum,
        @Column(nullable = false) LocalDate beoordeeldOp,
        @Column(nullable = false) String beoordeeldDoor) {}
