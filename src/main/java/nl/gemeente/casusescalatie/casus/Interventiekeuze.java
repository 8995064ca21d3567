package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was advised and chosen, and what politie and OM said about it.
 *
 * @param reden why the choice is not the advice
 * @param afgestemdMet POLITIE, OM or both
 */
@Embeddable
public record Interventiekeuze(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Interventie advies,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Interventie keuze,
        @Nullable String reden,
        @Column(nullable = false) LocalDate gekozenOp,
        @Column(nullable = false) String gekozenDoor,
        @Enumerated(EnumType.STRING) @Nullable Afstemuitkomst afstemming,
        @Nullable String afgestemdMet,
        @Nullable String afstemmingToelichting,
        @Nullable LocalDate afgestemdOp) {

    static Interventiekeuze van(
            Interventie advies, Interventie keuze, @Nullable String reden, LocalDate vandaag, String medewerker) {
        return new Interventiekeuze(advies, keuze, reden, vandaag, medewerker, null, null, null, null);
    }

    Interventiekeuze afgestemd(Afstemuitkomst uitkomst, String met, String toelichting, LocalDate vandaag) {
        return new Interventiekeuze(advies, keuze, reden, gekozenOp, gekozenDoor, uitkomst, met, toelichting, vandaag);
    }
}
