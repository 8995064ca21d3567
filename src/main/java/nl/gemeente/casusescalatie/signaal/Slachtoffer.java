package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import org.jspecify.annotations.Nullable;

/** What is known of the (possible) victim or victims. */
@Embeddable
public record Slachtoffer(
        @Enumerated(EnumType.STRING) @Column(name = "slachtoffer_identificeerbaar") JaNeeOnbekend identificeerbaar,
        @Enumerated(EnumType.STRING) @Column(name = "slachtoffer_minderjarig") JaNeeOnbekend minderjarig,
        @Column(name = "slachtoffer_aantal") @Nullable Integer aantal,
        @Column(name = "slachtoffer_naam") @Nullable String naam,
        @Column(name = "slachtoffer_toelichting") @Nullable String toelichting) {

    static final Slachtoffer ONBEKEND =
            new Slachtoffer(JaNeeOnbekend.ONBEKEND, JaNeeOnbekend.ONBEKEND, null, null, null);

    static Slachtoffer van(Melding.Slachtoffer gemeld) {
        return new Slachtoffer(
                Objects.requireNonNull(gemeld.identificeerbaar()),
                Objects.requireNonNull(gemeld.minderjarig()),
                gemeld.aantal(),
                gemeld.naam(),
                gemeld.toelichting());
    }

    Slachtoffer beoordeeld(JaNeeOnbekend nuIdentificeerbaar, JaNeeOnbekend nuMinderjarig, @Nullable Integer nuAantal) {
        return new Slachtoffer(
                nuIdentificeerbaar, nuMinderjarig, nuAantal == null ? aantal : nuAantal, naam, toelichting);
    }
}
