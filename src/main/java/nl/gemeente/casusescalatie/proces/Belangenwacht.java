package nl.gemeente.casusescalatie.proces;

import nl.gemeente.casusescalatie.basis.Nummer;

/** Says who is kept out of a dossier that touches him or her personally, whatever role or right there is. Every door of the engine asks. */
public interface Belangenwacht {

    boolean houdtBuiten(String gebruiker, Nummer nummer);
}
