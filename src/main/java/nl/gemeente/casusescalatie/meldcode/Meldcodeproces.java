package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What the room asks of the processes. */
public interface Meldcodeproces {

    void begin(Nummer signaal);
}
