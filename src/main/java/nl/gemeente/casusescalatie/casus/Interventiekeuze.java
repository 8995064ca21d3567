package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What was advised and chosen, and what politie and OM said about it.
 *
 * @param reden why the choice is not the advice
 * @param afstemming null as long as politie and OM were not asked
 */
@Embeddable
public record Interventiekeuze(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Interventie advies,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Interventie keuze,
        @Nullable String reden,
        @Column(nullable = false) LocalDate gekozenOp,
        @Column(nullable = false) String gekozenDoor,
        @Embedded @Nullable Afstemming afstemming) {

    static Interventiekeuze van(
            Interventie advies, Interventie keuze, @Nullable String reden, LocalDate vandaag, String medewerker) {
        return new Interventiekeuze(advies, keuze, reden, vandaag, medewerker, null);
    }

    void keur(Analyse analyse) {
        if (keuze.heit() && !analyse.rechtvaardigtHeit()) {
            throw new Weigering(
                    "interventie",
                    "Interventie: HEIT kan alleen bij een sterk vermoeden én meerwaarde van partners. Kies een andere interventie.");
        }
        if (!keuze.past(analyse.onderwerp())) {
            throw new Weigering(
                    "interventie",
                    "Interventie: dit team van HEIT past niet bij het onderwerp van de casus. Kies het andere team.");
        }
        if (keuze != advies && keuze != Interventie.MEER_INFORMATIE && reden == null) {
            throw new Weigering("reden", "Reden om af te wijken van het advies: vul dit veld in.");
        }
    }

    Interventiekeuze afgestemd(Afstemming gedaan) {
        return new Interventiekeuze(advies, keuze, reden, gekozenOp, gekozenDoor, gedaan);
    }

    /**
     * What politie and OM said about an intervention.
     *
     * @param met POLITIE, OM or both
     */
    @Embeddable
    public record Afstemming(
            @Enumerated(EnumType.STRING) @Column(name = "afstemming") Afstemuitkomst uitkomst,
            @Column(name = "afgestemd_met") String met,
            @Column(name = "afstemming_toelichting") String toelichting,
            @Column(name = "afgestemd_op") LocalDate op) {}
}
