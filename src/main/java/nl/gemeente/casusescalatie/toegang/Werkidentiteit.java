package nl.gemeente.casusescalatie.toegang;

/** Tells the engine on whose behalf this thread works, so that it checks the rights of that person. */
public interface Werkidentiteit {

    void zet(Gebruiker gebruiker);

    void wis();
}
