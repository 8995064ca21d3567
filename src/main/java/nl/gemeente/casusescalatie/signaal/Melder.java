package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Who reported; an anonymous melder leaves nothing to keep. */
@Embeddable
public record Melder(
        @Column(name = "melder_anoniem") boolean anoniem,
        @Enumerated(EnumType.STRING) @Column(name = "melder_functiegroep") @Nullable Functiegroep functiegroep,
        @Column(name = "melder_naam") @Nullable String naam,
        @Column(name = "melder_email") @Nullable String email,
        @Column(name = "melder_wil_terugkoppeling") boolean wilTerugkoppeling) {

    static Melder van(Melding.Melder gemeld) {
        if (Boolean.TRUE.equals(gemeld.anoniem())) {
            return new Melder(true, gemeld.functiegroep(), null, null, false);
        }
        return new Melder(
                false,
                gemeld.functiegroep(),
                gemeld.naam(),
                gemeld.email(),
                Boolean.TRUE.equals(gemeld.wilTerugkoppeling()));
    }
}
