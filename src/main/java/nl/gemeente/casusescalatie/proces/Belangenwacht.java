package nl.gemeente.casusescalatie.proces;

import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * Says who is kept out of a dossier that touches them personally, whatever their roles or rights. Every door of the
 * engine asks it.
 */
public interface Belangenwacht {

    boolean houdtBuiten(String gebruiker, Nummer nummer);
}
