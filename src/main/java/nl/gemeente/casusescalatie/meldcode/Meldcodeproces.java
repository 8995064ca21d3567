package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What this room needs from the processes. */
public interface Meldcodeproces {

    void begin(Nummer signaal);
}
