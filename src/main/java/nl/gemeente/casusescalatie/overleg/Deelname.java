package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

/**
 * A partner takes part in a meeting: in all of it, or only while one signal is discussed (need-to-know, plan 6.3.1.1).
 *
 * @param waarvoor number of the meeting itself, or of the signal
 */
@Embeddable
public record Deelname(@Enumerated(EnumType.STRING) Ketenpartner partner, String waarvoor) {

    public static Deelname heleOverleg(Ketenpartner partner, Nummer overleg) {
        return new Deelname(partner, overleg.waarde());
    }

    public static Deelname bijSignaal(Ketenpartner partner, Nummer signaal) {
        return new Deelname(partner, signaal.waarde());
    }
}
