package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import org.jspecify.annotations.Nullable;

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
