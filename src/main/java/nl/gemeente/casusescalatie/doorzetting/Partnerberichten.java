package nl.gemeente.casusescalatie.doorzetting;

import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * Lets the partners of a dossier know, beside the work: a mail server that is down must not stop the worker who passes
 * something on.
 */
public interface Partnerberichten {

    /** Something was passed on to a partner that reads e-mail. */
    void klaargezet(Nummer dossier);
}
