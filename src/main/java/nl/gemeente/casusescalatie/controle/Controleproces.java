package nl.gemeente.casusescalatie.controle;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What the room asks of the processes. */
public interface Controleproces {

    /** A controle that nobody called: it starts by itself. */
    void start(Nummer controle, Controlesoort soort);
}
