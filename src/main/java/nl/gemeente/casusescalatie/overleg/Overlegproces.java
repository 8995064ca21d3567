package nl.gemeente.casusescalatie.overleg;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What the meeting asks of the running processes. */
public interface Overlegproces {

    void start(Overlegplan plan);

    /** The process of this signal waits for the decision and goes on with it. */
    void besluitGenomen(Nummer signaal);
}
