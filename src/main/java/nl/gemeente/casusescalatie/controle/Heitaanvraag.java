package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;

/** Why the municipality asks the HEIT. Plan 6.3.1.3 (S-80): both conditions must hold. */
@Embeddable
public record Heitaanvraag(
        @Enumerated(EnumType.STRING) @Column(name = "heit_team") Heitteam team,
        @Column(name = "sterk_vermoeden") boolean sterkVermoeden,
        @Column(name = "meerwaarde_partners") boolean meerwaardePartners,
        String onderbouwing,
        @Column(name = "aangevraagd_op") LocalDate aangevraagdOp) {

    void eisBeideVoorwaarden() {
        if (!sterkVermoeden || !meerwaardePartners) {
            throw new Weigering(
                    sterkVermoeden ? "meerwaardePartners" : "sterkVermoeden",
                    "Het HEIT vraagt u alleen bij een sterk vermoeden én als andere partners meerwaarde hebben. Klopt een van de twee niet? Kies dan Niet aanvragen.");
        }
    }
}
