package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What was done to carry a measure out.
 *
 * @param op null when it was no longer needed
 * @param verzegeld only of a sluiting, with {@code sluitingTot}
 */
@Embeddable
public record Tenuitvoerlegging(
        @Column(name = "uitgevoerd_op") @Nullable LocalDate op,
        @Nullable Boolean verzegeld,
        @Column(name = "sluiting_tot") @Nullable LocalDate sluitingTot,
        String verslag) {

    static Tenuitvoerlegging gedaan(LocalDate op, String verslag) {
        return new Tenuitvoerlegging(op, null, null, verslag);
    }

    static Tenuitvoerlegging sluiting(
            LocalDate op, @Nullable Boolean verzegeld, @Nullable Integer weken, String verslag) {
        if (verzegeld == null) {
            throw new Weigering("verzegeld", "Is het pand verzegeld? Kies een antwoord.");
        }
        return new Tenuitvoerlegging(op, verzegeld, op.plusWeeks(Objects.requireNonNull(weken)), verslag);
    }

    static Tenuitvoerlegging nietMeerNodig(String verslag) {
        return new Tenuitvoerlegging(null, null, null, verslag);
    }

    boolean nogGesloten(LocalDate vandaag) {
        return sluitingTot != null && !vandaag.isAfter(sluitingTot);
    }
}
