package nl.gemeente.casusescalatie.controle;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What this room needs from the processes. */
public interface Controleproces {

    /** Starts a controle that no other process called. */
    void start(Nummer controle, Controlesoort soort);
}
