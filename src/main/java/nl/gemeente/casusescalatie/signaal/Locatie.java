package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where it presumably happens.
 *
 * @param postcode four digits and two capitals without a space; null when there is only an aanduiding
 * @param aanduiding where it is without an address: a car park, a website
 */
@Embeddable
public record Locatie(
        @Column(name = "locatie_postcode") @Nullable String postcode,
        @Column(name = "locatie_huisnummer") @Nullable Integer huisnummer,
        @Column(name = "locatie_toevoeging") @Nullable String toevoeging,
        @Enumerated(EnumType.STRING) @Column(name = "locatie_soort") Locatiesoort soort,
        @Column(name = "locatie_bedrijfsnaam") @Nullable String bedrijfsnaam,
        @Column(name = "locatie_kvk_nummer") @Nullable String kvkNummer,
        @Column(name = "locatie_aanduiding") @Nullable String aanduiding) {

    static Locatie van(Melding.Locatie gemeld) {
        return new Locatie(
                gemeld.postcode() == null
                        ? null
                        : gemeld.postcode().replace(" ", "").toUpperCase(Locale.ROOT),
                gemeld.huisnummer(),
                gemeld.toevoeging() == null ? null : gemeld.toevoeging().strip().toUpperCase(Locale.ROOT),
                Objects.requireNonNull(gemeld.soort()),
                gemeld.bedrijfsnaam(),
                gemeld.kvkNummer(),
                gemeld.aanduiding());
    }

    public boolean heeftAdres() {
        return postcode != null && huisnummer != null;
    }

    /** Whether people can go to it. */
    boolean isTeBezoeken() {
        return heeftAdres() || soort != Locatiesoort.ONLINE;
    }
}
