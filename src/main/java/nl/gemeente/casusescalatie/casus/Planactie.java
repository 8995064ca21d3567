package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action of the plan van aanpak. Its place in the list, from 1, is its number.
 *
 * @param toelichting what was done, or why it was dropped or put off last
 */
@Embeddable
public record Planactie(
        @Embedded Barriereactie actie,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Actiestand stand,
        @Column(nullable = false) LocalDate afgesprokenOp,
        @Column(nullable = false) String afgesprokenDoor,
        @Nullable String toelichting,
        @Nullable LocalDate afgerondOp) {

    static Planactie afgesproken(Barriereactie actie, LocalDate vandaag, String medewerker) {
        return new Planactie(actie, Actiestand.OPEN, vandaag, medewerker, null, null);
    }

    Planactie afgerond(Actiestand einde, String waarom, LocalDate vandaag) {
        return new Planactie(actie, einde, afgesprokenOp, afgesprokenDoor, waarom, vandaag);
    }

    Planactie uitgesteld(LocalDate tot, String waarom) {
        return new Planactie(actie.uitgesteld(tot), stand, afgesprokenOp, afgesprokenDoor, waarom, null);
    }

    public boolean isOpen() {
        return stand == Actiestand.OPEN;
    }
}
