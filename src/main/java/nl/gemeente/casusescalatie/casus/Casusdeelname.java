package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;

/** A partner at the table of a casus, with the role and the class of data that it had when it joined. */
@Embeddable
public record Casusdeelname(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Casuspartner partner,
        @Column(nullable = false) String rol,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Gegevensklasse gegevensklasse,
        @Column(nullable = false) LocalDate sinds) {}
