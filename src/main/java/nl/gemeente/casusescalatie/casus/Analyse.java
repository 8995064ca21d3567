package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * How the exploitation is made possible, and the facts that decide which intervention fits.
 *
 * @param afhankelijkheid people depend on their employer for a bed or for transport (plan, 6.3.2.2); null in an
 *     analysis from before this was asked
 * @param verplaatsing it may move to another municipality (plan, 6.3.1.3)
 */
@Embeddable
public record Analyse(
        @Convert(converter = Barrierecodes.class) @Column(nullable = false) Set<Barriere> barrieres,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Casusonderwerp onderwerp,
        boolean sterkVermoeden,
        boolean meerwaardePartners,
        boolean opsporingNodig,
        boolean verplaatsing,
        @Enumerated(EnumType.STRING) @Nullable JaNeeOnbekend afhankelijkheid,
        @Nullable String werkgever,
        @Nullable String huisvester,
        @Nullable String vervoerder,
        @Column(nullable = false) String tekst,
        @Column(nullable = false) LocalDate gemaaktOp,
        @Column(nullable = false) String gemaaktDoor) {

    /** Whoever depends on an employer for bed or transport is found through the names behind both. */
    void keur() {
        if (afhankelijkheid == JaNeeOnbekend.JA && werkgever == null) {
            throw new Weigering("werkgever", "Werkgever of uitzendbureau: vul dit veld in.");
        }
        if (afhankelijkheid == JaNeeOnbekend.JA && huisvester == null && vervoerder == null) {
            throw new Weigering(
                    "huisvester", "Wie regelt de huisvesting? Vul dit in, of vul in wie het vervoer regelt.");
        }
    }

    /** HEIT requires both: a strong suspicion, and partners whose presence adds value (plan, 6.3.1.3). */
    boolean rechtvaardigtHeit() {
        return sterkVermoeden && meerwaardePartners;
    }

    /** The provider of the work also provides the bed or the transport, under the same name. */
    public boolean eenHand() {
        return werkgever != null && (werkgever.equalsIgnoreCase(huisvester) || werkgever.equalsIgnoreCase(vervoerder));
    }

    /** The names of those who provide work, bed and transport, as far as known. */
    public Stream<String> partijen() {
        return Stream.of(
                        Optional.ofNullable(werkgever),
                        Optional.ofNullable(huisvester),
                        Optional.ofNullable(vervoerder))
                .flatMap(Optional::stream);
    }
}
