package nl.gemeente.casusescalatie.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One answer to one question, and why.
 *
 * @param versie version of the question
 */
@Embeddable
record Checkantwoord(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Checkfase fase,
        @Column(nullable = false) String code,
        @Column(nullable = false) int versie,
        @Column(nullable = false) boolean voldaan,
        @Column(nullable = false) String reden) {}
