package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged for the victim (plan 6.5). Consent for help, for registration and for sharing are three questions;
 * for a minor none of them may delay help.
 */
@Embeddable
public record Hulp(
        @Enumerated(EnumType.STRING) @Column(name = "hulp_soort") Hulpsoort soort,
        @Column(name = "hulp_instantie") @Nullable String instantie,
        @Enumerated(EnumType.STRING) @Column(name = "hulp_toestemming_hulp") Toestemming toestemmingHulp,
        @Enumerated(EnumType.STRING) @Column(name = "hulp_toestemming_registratie") Toestemming toestemmingRegistratie,
        @Enumerated(EnumType.STRING) @Column(name = "hulp_toestemming_delen") Toestemming toestemmingDelen,
        @Column(name = "hulp_toelichting") String toelichting,
        @Column(name = "hulp_medewerker") String medewerker,
        @Column(name = "hulp_moment") Instant moment) {

    void controleer(boolean minderjarig) {
        boolean geregeld = soort == Hulpsoort.GEREGELD;
        if (minderjarig && !geregeld) {
            throw new Weigering("soort", "Hulp: het slachtoffer is jonger dan 18. Regel hulp, ook zonder toestemming.");
        }
        if (!minderjarig && geregeld && toestemmingHulp != Toestemming.JA) {
            throw new Weigering(
                    "toestemmingHulp",
                    "Toestemming voor hulp: een volwassen slachtoffer beslist zelf. Zonder toestemming regelt u geen hulp.");
        }
        if (geregeld && (instantie == null || instantie.isBlank())) {
            throw new Weigering("instantie", "Instantie: vul in wie de hulp geeft.");
        }
    }
}
