package nl.gemeente.casusescalatie.doorzetting;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

/** What was advised about a signal before somebody chooses a partner; the maps answer. */
public interface Partneradvies {

    /** Whether any partner was advised. */
    boolean isErVoor(Nummer signaal);

    /** Whether this partner deviates from the advice; without any advice there is nothing to deviate from. */
    boolean wijktAf(Nummer signaal, Ketenpartner partner);
}
