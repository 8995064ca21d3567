package nl.gemeente.casusescalatie.signaal.terugkoppeling;

import nl.gemeente.casusescalatie.basis.Nummer;

/** Lets a melder know, beside the work: a mail server that is down must not keep a report out, nor a signal open. */
public interface Melderberichten {

    /** Something happened that this melder wants to hear. */
    void klaargezet(Nummer signaal);
}
