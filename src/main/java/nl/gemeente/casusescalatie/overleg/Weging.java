package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How the participants weigh one signal.
 *
 * @param concreet 0 (not) to 3 (place, time and facts are known)
 * @param actueel 0 (over a year ago) to 3 (now)
 * @param ernst 1 (light) to 3 (very serious)
 * @param minderjarig known from the signal, not asked again
 * @param eigenBevoegdheid the municipality has a power of its own
 * @param onderzoeksrisico a step of the municipality could spoil an investigation
 */
@Embeddable
public record Weging(
        int concreet,
        int actueel,
        int ernst,
        boolean minderjarig,
        @Enumerated(EnumType.STRING) Bronbetrouwbaarheid bron,
        int aantalBronnen,
        boolean eigenBevoegdheid,
        boolean partnerbehoefte,
        boolean slachtofferInGevaar,
        boolean onderzoeksrisico,
        @Column(name = "weging_toelichting") @Nullable String toelichting) {}
