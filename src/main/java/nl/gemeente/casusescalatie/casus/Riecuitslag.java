package nl.gemeente.casusescalatie.casus;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What the RIEC answered to an offer.
 *
 * @param riecNummer the reference of the RIEC; it comes with an acceptance
 * @param reden comes with any other answer
 */
public record Riecuitslag(
        Aanbiedstand stand, LocalDate beantwoordOp, @Nullable String riecNummer, @Nullable String reden) {

    boolean geaccepteerd() {
        return stand == Aanbiedstand.GEACCEPTEERD;
    }

    void keur(LocalDate aangebodenOp, LocalDate vandaag) {
        if (beantwoordOp.isAfter(vandaag) || beantwoordOp.isBefore(aangebodenOp)) {
            throw new Weigering(
                    "beantwoordOp",
                    "Datum van het antwoord: kies een datum vanaf de dag van aanbieden en niet na vandaag.");
        }
        if (geaccepteerd() && riecNummer == null) {
            throw new Weigering("riecNummer", "Nummer van het RIEC: vul dit veld in.");
        }
        if (!geaccepteerd() && reden == null) {
            throw new Weigering("reden", "Reden: vul dit veld in.");
        }
    }
}
