package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One offer of the casus to the RIEC. Its place in the list, from 1, is the version of the packet that was handed over.
 *
 * @param reden why the RIEC refused it or gave it back
 * @param riecNummer the reference of the RIEC, once it has accepted
 */
@Embeddable
public record Aanbieding(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Aanbiedstand stand,
        @Column(nullable = false) LocalDate aangebodenOp,
        @Column(nullable = false) String aangebodenDoor,
        @Nullable LocalDate beantwoordOp,
        @Nullable String reden,
        @Nullable String riecNummer) {

    static Aanbieding nieuw(LocalDate vandaag, String medewerker) {
        return new Aanbieding(Aanbiedstand.AANGEBODEN, vandaag, medewerker, null, null, null);
    }

    Aanbieding beantwoord(Riecuitslag uitslag) {
        return new Aanbieding(
                uitslag.stand(),
                aangebodenOp,
                aangebodenDoor,
                uitslag.beantwoordOp(),
                uitslag.geaccepteerd() ? null : uitslag.reden(),
                uitslag.geaccepteerd() ? uitslag.riecNummer() : null);
    }
}
