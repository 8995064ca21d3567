package nl.gemeente.casusescalatie.ketenpartner;

/** Where the victim lives; decides which Zorg- en Veiligheidshuis helps. */
public enum Woonregio {
    HOLLANDS_MIDDEN,
    HAAGLANDEN,
    ELDERS_OF_ONBEKEND
}
