package nl.gemeente.casusescalatie.doorzetting;

import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * What is passed on and why.
 *
 * @param gegevens a short summary of the data that the partner gets, no more than it needs
 * @param motivering why this partner; shared with nobody outside
 * @param wijktAf whether the map advised another partner
 */
record Doorzetopdracht(
        String doel,
        Grondslag grondslag,
        Gegevensklasse gegevensklasse,
        @Nullable String gegevens,
        @Nullable String motivering,
        boolean wijktAf) {

    boolean overPersoon() {
        return gegevensklasse != Gegevensklasse.ANONIEM;
    }
}
