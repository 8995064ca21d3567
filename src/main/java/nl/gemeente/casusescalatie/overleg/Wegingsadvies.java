package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;

/**
 * What {@code signaal-wegen} advised, and by which rule of which version, so that it can be followed later.
 *
 * @param uitleg the sentence beside the rule at that time
 */
@Embeddable
public record Wegingsadvies(
        @Column(name = "advies") @Enumerated(EnumType.STRING) Overleguitkomst uitkomst,
        @Column(name = "advies_regel") int regel,
        @Column(name = "advies_versie") int versie,
        @Column(name = "advies_uitleg") String uitleg) {}
