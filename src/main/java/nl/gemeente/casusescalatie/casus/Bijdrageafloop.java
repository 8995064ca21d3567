package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of the question to a partner.
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

    /**
     * That a partner released what it holds: we hold only what was released, never what the partner keeps in RIEC-IS.
     *
     * @param door the function of whoever released it at the partner
     * @param klasse what kind of data was released
     */
    @Embeddable
    public record Vrijgave(
            @Column(name = "vrijgegeven_door") @Nullable String door,
            @Column(name = "vrijgegeven_op") @Nullable LocalDate op,
            @Enumerated(EnumType.STRING) @Column(name = "gegevensklasse") @Nullable Gegevensklasse klasse) {

        void keur(LocalDate vandaag) {
            if (door == null) {
                throw new Weigering("vrijgegevenDoor", "Wie gaf dit vrij? Vul dit veld in.");
            }
            if (op == null || op.isAfter(vandaag)) {
                throw new Weigering("vrijgegevenOp", "Vrijgegeven op: kies vandaag of een eerdere datum.");
            }
            if (klasse == null) {
                throw new Weigering("gegevensklasse", "Soort gegevens: kies een antwoord.");
            }
        }
    }
}
