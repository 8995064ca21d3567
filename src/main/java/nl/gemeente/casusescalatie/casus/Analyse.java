package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import org.jspecify.annotations.Nullable;

/**
 * How the exploitation is made possible, and the facts that decide which intervention fits.
 *
 * @param barrieres names of {@link Barriere}, in the order of the plan
 * @param afhankelijkheid people depend on their employer for a bed or for transport (plan, 6.3.2.2); null in an analysis from before this was asked
 * @param verplaatsing it may move to another municipality (plan, 6.3.1.3)
 */
@Embeddable
record Analyse(
        @Column(nullable = false) String barrieres,
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

    static String samen(Set<Barriere> barrieres) {
        return barrieres.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    List<Barriere> barriereLijst() {
        return Arrays.stream(barrieres.split(",", -1)).map(Barriere::valueOf).toList();
    }

    /** HEIT asks both: a strong suspicion, and partners whose presence has value (plan, 6.3.1.3). */
    boolean rechtvaardigtHeit() {
        return sterkVermoeden && meerwaardePartners;
    }

    /** Who gives the work also gives the bed or the ride, under the same name. */
    boolean eenHand() {
        return werkgever != null && (werkgever.equalsIgnoreCase(huisvester) || werkgever.equalsIgnoreCase(vervoerder));
    }

    /** The names of who gives work, bed and transport, as far as known. */
    Stream<String> partijen() {
        return Stream.of(
                        Optional.ofNullable(werkgever),
                        Optional.ofNullable(huisvester),
                        Optional.ofNullable(vervoerder))
                .flatMap(Optional::stream);
    }
}
