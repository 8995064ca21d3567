package nl.gemeente.casusescalatie.maatregel.uitvoering;

/** How the execution of a measure ended. */
public enum Maatregelafloop {
    UITGEVOERD,
    VOLDAAN,
    INGETROKKEN
}
