package nl.gemeente.casusescalatie.casus;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What the casus asks of its process. */
public interface CasusProces {

    void start(Nummer casus);

    /** Tells the running process that a signal joined; the casusregisseur gets a task. */
    void meldSignaalGevoegd(Nummer casus);
}
