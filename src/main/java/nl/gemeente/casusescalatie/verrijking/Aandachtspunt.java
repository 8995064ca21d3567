package nl.gemeente.casusescalatie.verrijking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A noteworthy point in the answers, and why. */
@Embeddable
public record Aandachtspunt(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Aandachtsregel regel,
        @Column(nullable = false) String reden) {}
