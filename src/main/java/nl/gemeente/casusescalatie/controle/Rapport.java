package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The joint report. */
@Embeddable
record Rapport(
        String samenvatting,
        String conclusie,
        @Enumerated(EnumType.STRING) Verplaatsing verplaatsing,
        @Column(name = "vastgesteld_op") LocalDate vastgesteldOp,
        @Column(name = "vastgesteld_door") String vastgesteldDoor) {}
