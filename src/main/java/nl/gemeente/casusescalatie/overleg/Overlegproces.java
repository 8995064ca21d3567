package nl.gemeente.casusescalatie.overleg;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What the meeting needs from the running processes. */
public interface Overlegproces {

    void start(Overlegplan plan);

    /** Lets the process of this signal, which waits for the decision, go on with it. */
    void besluitGenomen(Nummer signaal);
}
