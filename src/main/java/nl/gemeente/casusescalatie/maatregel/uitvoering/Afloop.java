package nl.gemeente.casusescalatie.maatregel.uitvoering;

/** How the execution of a measure ended. */
public enum Afloop {
    UITGEVOERD,
    VOLDAAN,
    INGETROKKEN
}
