package nl.gemeente.casusescalatie.maatregel;

/** Whether the belanghebbende may react first, or why not (Awb 4:8 and 4:11). */
public enum Procedure {
    VOORNEMEN("Eerst een voornemen"),
    SPOED("Spoed"),
    REEDS_GEHOORD("De belanghebbende heeft al gereageerd"),
    DOEL_VERLOREN("Het doel wordt anders niet bereikt");

    private final String naam;

    Procedure(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
