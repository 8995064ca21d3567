package nl.gemeente.casusescalatie.maatregel;

/** What a check of the compliance found. */
public enum Naleving {
    VOLDAAN,
    NIET_VOLDAAN,
    /** No compliance yet, but the offender still has time. */
    TERMIJN_LOOPT
}
