package nl.gemeente.casusescalatie.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

/** What one partner may get at most, and on which ground. */
@Embeddable
public record Deling(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Ketenpartner partner,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Gegevensklasse gegevensklasse,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Grondslag grondslag) {}
