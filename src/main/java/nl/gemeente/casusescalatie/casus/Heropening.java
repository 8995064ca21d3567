package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a casus was opened again and why, with what was decided before: the casus itself starts anew. */
@Embeddable
public record Heropening(
        @Column(nullable = false) String reden,
        @Column(nullable = false) LocalDate heropendOp,
        @Column(nullable = false) String heropendDoor,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Casusstatus eerderStatus,
        @Nullable String eerderDoel,
        @Nullable String eerderToets,
        @Nullable String eerderRiecNummer,
        @Enumerated(EnumType.STRING) @Nullable Terugname eerderTerugname,
        @Enumerated(EnumType.STRING) @Nullable Casusresultaat eerderResultaat,
        @Nullable String eerderToelichting,
        @Nullable String eerderLessen,
        @Nullable Boolean eerderLessenDelen,
        @Nullable LocalDate eerderGeslotenOp) {}
