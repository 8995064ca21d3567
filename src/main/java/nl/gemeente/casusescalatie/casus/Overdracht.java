package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.jspecify.annotations.Nullable;

/** The hand-over of the investigation to opsporing: to whom and on which ground; never a file about a suspect. */
@Embeddable
public record Overdracht(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Opsporingsdienst opsporingsdienst,
        @Column(nullable = false) LocalDate overgedragenOp,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Grondslag grondslag,
        @Nullable String kenmerk,
        @Column(nullable = false) String toelichting) {}
