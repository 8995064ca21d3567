package nl.gemeente.casusescalatie.signaal.terugkoppeling;

import nl.gemeente.casusescalatie.basis.Nummer;

/** Informs a melder, beside the work: a mail server that is down must not block a report or keep a signal open. */
public interface Melderberichten {

    /** Something happened that this melder wants to know. */
    void klaargezet(Nummer signaal);
}
