package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What came of the question to a partner.
 *
 * @param inhoud the contribution, or why the partner refused; nothing when it stayed silent
 * @param vrijgave comes with a contribution
 * @param verderZonder why the casus goes on without a contribution
 */
@Embeddable
public record Bijdrageafloop(
        @Enumerated(EnumType.STRING) Bijdrageuitkomst uitkomst,
        @Nullable String inhoud,
        @Embedded @Nullable Vrijgave vrijgave,
        @Nullable String verderZonder,
        LocalDate vastgelegdOp) {

    void keur(boolean herinnerd) {
        if (uitkomst == Bijdrageuitkomst.STIL && !herinnerd) {
            throw new Weigering(
                    "uitkomst",
                    "Wat is het antwoord? Deze partner kreeg nog geen herinnering. Wacht tot na de uiterste datum.");
        }
        if (uitkomst != Bijdrageuitkomst.STIL && inhoud == null) {
            throw new Weigering("inhoud", "Bijdrage of reden van de weigering: vul dit veld in.");
        }
        if (uitkomst == Bijdrageuitkomst.BEANTWOORD) {
            (vrijgave == null ? new Vrijgave(null, null, null) : vrijgave).keur(vastgelegdOp);
        } else if (verderZonder == null) {
            throw new Weigering(
                    "verderZonder",
                    "Waarom gaat de casus verder zonder deze bijdrage? Vul dit veld in, of laat de taak open om te wachten.");
        }
    }
}
