package nl.gemeente.casusescalatie.maatregel;

/** How the execution of a measure ended. */
public enum Afloop {
    UITGEVOERD,
    VOLDAAN,
    INGETROKKEN
}
