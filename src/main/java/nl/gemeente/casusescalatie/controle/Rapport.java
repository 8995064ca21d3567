package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The joint report.
 *
 * @param hercontroleOp around when the place is checked again; null when that is not needed
 */
@Embeddable
public record Rapport(
        String samenvatting,
        String conclusie,
        @Enumerated(EnumType.STRING) Verplaatsing verplaatsing,
        @Column(name = "hercontrole_op") @Nullable LocalDate hercontroleOp,
        @Column(name = "vastgesteld_op") LocalDate vastgesteldOp,
        @Column(name = "vastgesteld_door") String vastgesteldDoor) {}
