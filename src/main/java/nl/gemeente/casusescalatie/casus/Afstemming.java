package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What politie and OM said about an intervention.
 *
 * @param met POLITIE, OM or both
 */
@Embeddable
public record Afstemming(
        @Enumerated(EnumType.STRING) @Column(name = "afstemming") Afstemuitkomst uitkomst,
        @Column(name = "afgestemd_met") String met,
        @Column(name = "afstemming_toelichting") String toelichting,
        @Column(name = "afgestemd_op") LocalDate op) {}
