package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * What a partner was asked and what it released to the municipality.
 *
 * @param stilte null as long as the partner was in time
 * @param afloop null = still open
 */
@Embeddable
public record Bijdrage(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Casuspartner partner,
        @Column(nullable = false) String vraag,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Grondslag grondslag,
        @Column(nullable = false) LocalDate gevraagdOp,
        @Column(nullable = false) LocalDate uiterlijk,
        @Embedded @Nullable Stilte stilte,
        @Embedded @Nullable Bijdrageafloop afloop) {

    static Bijdrage gevraagd(
            Casuspartner partner, String vraag, Grondslag grondslag, LocalDate vandaag, LocalDate uiterlijk) {
        return new Bijdrage(partner, vraag, grondslag, vandaag, uiterlijk, null, null);
    }

    public boolean open() {
        return afloop == null;
    }

    boolean herinnerd() {
        return stilte != null && stilte.herinnerdOp() != null;
    }

    Bijdrage met(UnaryOperator<Stilte> stap) {
        Stilte nieuw = stap.apply(stilte == null ? Stilte.GEEN : stilte);
        return new Bijdrage(partner, vraag, grondslag, gevraagdOp, uiterlijk, nieuw, afloop);
    }

    Bijdrage vastgelegd(Bijdrageafloop einde) {
        einde.keur(herinnerd());
        return new Bijdrage(partner, vraag, grondslag, gevraagdOp, uiterlijk, stilte, einde);
    }

    /**
     * What was done because a partner stayed silent.
     *
     * @param opgeschaaldOp when the silence of the partner was raised with the manager
     * @param afspraak what the manager agreed about that
     */
    @Embeddable
    public record Stilte(
            @Nullable LocalDate herinnerdOp, @Nullable LocalDate opgeschaaldOp, @Nullable String afspraak) {

        static final Stilte GEEN = new Stilte(null, null, null);

        Stilte herinnerd(LocalDate vandaag) {
            return new Stilte(vandaag, opgeschaaldOp, afspraak);
        }

        Stilte opgeschaald(LocalDate vandaag) {
            return new Stilte(herinnerdOp, vandaag, afspraak);
        }

        Stilte besproken(String wat) {
            return new Stilte(herinnerdOp, opgeschaaldOp, wat);
        }
    }
}
