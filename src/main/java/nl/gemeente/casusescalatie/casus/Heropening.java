package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reopening and its reason, with what was decided before: the casus itself starts anew. */
@Embeddable
public record Heropening(
        @Column(nullable = false) String reden,
        @Column(nullable = false) LocalDate heropendOp,
        @Column(nullable = false) String heropendDoor,
        @Embedded Ronde eerder) {
    /**
     * How a casus stood before it was opened again.
     *
     * @param toelichting on the result, or on what the municipality would do itself
     * @param slot null when the casus was never closed with a result
     */
    @Embeddable
    public record Ronde(
            @Enumerated(EnumType.STRING) @Column(name = "eerder_status", nullable = false) Casusstatus status,
            @Column(name = "eerder_doel") @Nullable String doel,
            @Column(name = "eerder_toets") @Nullable String toets,
            @Column(name = "eerder_riec_nummer") @Nullable String riecNummer,
            @Enumerated(EnumType.STRING) @Column(name = "eerder_terugname") @Nullable Terugname terugname,
            @Column(name = "eerder_toelichting") @Nullable String toelichting,
            @Embedded @Nullable Slot slot) {

        /** Of an {@link Afsluiting} what still matters once the casus runs again. */
        @Embeddable
        public record Slot(
                @Enumerated(EnumType.STRING) @Column(name = "eerder_resultaat") Casusresultaat resultaat,
                @Column(name = "eerder_lessen") @Nullable String lessen,
                @Column(name = "eerder_lessen_delen") @Nullable Boolean lessenDelen,
                @Column(name = "eerder_gesloten_op") LocalDate geslotenOp) {

            static Slot van(Afsluiting einde) {
                return new Slot(einde.resultaat(), einde.lessen(), einde.lessenDelen(), einde.afgeslotenOp());
            }
        }
    }
}
