package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is going to do about a barrier.
 *
 * @param partner who does it; null = the municipality itself
 * @param bevoegdheid what gives that partner the power to do it
 * @param eigenaar the function of whoever sees to it
 */
@Embeddable
public record Barriereactie(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Barriere barriere,
        @Column(nullable = false) String omschrijving,
        @Enumerated(EnumType.STRING) @Nullable Casuspartner partner,
        @Column(nullable = false) String bevoegdheid,
        @Column(nullable = false) String eigenaar,
        @Column(nullable = false) LocalDate uiterlijk) {

    Barriereactie uitgesteld(LocalDate tot) {
        return new Barriereactie(barriere, omschrijving, partner, bevoegdheid, eigenaar, tot);
    }
}
