package nl.gemeente.casusescalatie.doorzetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;

/** One field that is shared with a doorzetting, as it was when prepared. */
@Embeddable
record GedeeldGegeven(
        @Enumerated(EnumType.STRING) Veld veld,
        String label,
        String waarde,
        @Column(name = "over_persoon") boolean overPersoon) {}
