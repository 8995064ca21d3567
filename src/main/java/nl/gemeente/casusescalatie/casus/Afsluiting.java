package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * How a casus ended and what others may learn from it.
 *
 * @param lessenDelen the lessons are anonymised, so others may read them
 */
@Embeddable
public record Afsluiting(
        @Enumerated(EnumType.STRING) Casusresultaat resultaat,
        @Column(name = "resultaat_toelichting") String toelichting,
        @Enumerated(EnumType.STRING) Buurgemeente buurgemeente,
        @Nullable String lessen,
        @Nullable Boolean lessenDelen,
        LocalDate afgeslotenOp,
        String afgeslotenDoor) {

    void keur(Analyse analyse, boolean overgedragen) {
        if (buurgemeente == Buurgemeente.NIET_NODIG && analyse.verplaatsing()) {
            throw new Weigering(
                    "buurgemeente",
                    "Is een andere gemeente gewaarschuwd voor verplaatsing? Volgens de analyse is er kans op verplaatsing. Waarschuw de gemeente of geef aan dat er geen grondslag is.");
        }
        if (resultaat == Casusresultaat.OVERGEDRAGEN && !overgedragen) {
            throw new Weigering("resultaat", "Resultaat: deze casus is niet overgedragen. Kies een ander resultaat.");
        }
        if (lessen != null && lessenDelen == null) {
            throw new Weigering("lessenDelen", "Mogen andere gemeenten de lessen lezen? Maak een keuze.");
        }
    }
}
