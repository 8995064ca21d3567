package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why and when a signal was closed. */
@Embeddable
public record Signaalafloop(
        @Enumerated(EnumType.STRING) @Column(name = "afsluitreden") Afsluitreden reden,
        @Column(name = "afgesloten_op") Instant op) {}
