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
 * @param toelichting what was done, or why it was dropped or last put off
 */
@Embeddable
public record Planactie(
        @Embedded Afspraak afspraak,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Actiestand stand,
        @Column(nullable = false) LocalDate afgesprokenOp,
        @Column(nullable = false) String afgesprokenDoor,
        @Nullable String toelichting,
        @Nullable LocalDate afgerondOp) {

    static Planactie afgesproken(Afspraak afspraak, LocalDate vandaag, String medewerker) {
        return new Planactie(afspraak, Actiestand.OPEN, vandaag, medewerker, null, null);
    }

    Planactie afgerond(Actiestand einde, String waarom, LocalDate vandaag) {
        return new Planactie(afspraak, einde, afgesprokenOp, afgesprokenDoor, waarom, vandaag);
    }

    Planactie uitgesteld(LocalDate tot, String waarom) {
        return new Planactie(afspraak.uitgesteld(tot), stand, afgesprokenOp, afgesprokenDoor, waarom, null);
    }

    public boolean isOpen() {
        return stand == Actiestand.OPEN;
    }

    /**
     * What somebody is going to do about a barrier.
     *
     * @param partner who does it; null = the municipality itself
     * @param bevoegdheid what gives that partner the power to do it
     * @param eigenaar the function of whoever sees to it
     */
    @Embeddable
    public record Afspraak(
            @Enumerated(EnumType.STRING) @Column(nullable = false) Barriere barriere,
            @Column(nullable = false) String omschrijving,
            @Enumerated(EnumType.STRING) @Nullable Casuspartner partner,
            @Column(nullable = false) String bevoegdheid,
            @Column(nullable = false) String eigenaar,
            @Column(nullable = false) LocalDate uiterlijk) {

        Afspraak uitgesteld(LocalDate tot) {
            return new Afspraak(barriere, omschrijving, partner, bevoegdheid, eigenaar, tot);
        }
    }
}
