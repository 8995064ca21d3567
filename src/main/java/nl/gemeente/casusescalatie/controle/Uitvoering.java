package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * The visit itself.
 *
 * @param begin when people went in
 * @param signaalvormen the forms of exploitation that were seen signs of
 */
@Embeddable
public record Uitvoering(
        @Column(name = "begonnen_op") Instant begin,
        @Column(name = "geeindigd_op") Instant einde,
        boolean woning,
        @Enumerated(EnumType.STRING) Toegangswijze toegang,
        @Embedded @Nullable Machtiging machtiging,
        String verloop,
        @Convert(converter = Vormencodes.class) Set<Uitbuitingsvorm> signaalvormen,
        @Nullable String signaaltoelichting) {

    void eisGeldig(@Nullable LocalDate machtigingUiterlijk) {
        // Article 5:15 of the Awb opens every place except a dwelling whose occupant refuses.
        if (woning && toegang == Toegangswijze.AWB_5_15) {
            throw new Weigering(
                    "toegang",
                    "Toegang: een woning mag u alleen binnengaan met toestemming, met een machtiging of bij ernstig en direct gevaar.");
        }
        if (woning && toegang == Toegangswijze.NIET_BINNEN) {
            throw new Weigering(
                    "toegang",
                    "Toegang: u schrijft dat een woning is binnengegaan én dat u niet binnen was. Kies hoe u binnenkwam.");
        }
        if (machtiging != null && machtigingUiterlijk != null) {
            machtiging.eisGeldig(begin.atZone(Datum.ZONE).toLocalDateTime(), machtigingUiterlijk);
        }
        if (!signaalvormen.isEmpty() && (signaaltoelichting == null || signaaltoelichting.isBlank())) {
            throw new Weigering(
                    "signaaltoelichting", "Wat is gezien: schrijf kort op welke signalen van mensenhandel er waren.");
        }
    }
}
