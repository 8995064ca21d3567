package nl.gemeente.casusescalatie.maatregel;

/** What the burgemeester can decide about a draft. */
public enum Besluitkeuze {
    AKKOORD,
    /** The same measure, a better draft. */
    AANPASSEN,
    /** Back to the start: another measure needs another voornemen. */
    ANDERE_MAATREGEL,
    AFZIEN
}
