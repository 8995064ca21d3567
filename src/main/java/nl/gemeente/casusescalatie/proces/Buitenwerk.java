package nl.gemeente.casusescalatie.proces;

import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * A step of a process that waits for somebody else's machine. It runs outside the transactions of the engine, so that
 * waiting holds no connection to our database (ADR 0009).
 */
public interface Buitenwerk {

    /** The topic of the external task in the model. */
    String onderwerp();

    /**
     * Called without a transaction.
     *
     * @param gereed lets the process go on; call it inside the transaction that records what was done
     */
    void doe(Nummer nummer, Runnable gereed);
}
