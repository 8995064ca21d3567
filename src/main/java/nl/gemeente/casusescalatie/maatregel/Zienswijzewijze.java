package nl.gemeente.casusescalatie.maatregel;

/** How a zienswijze came in (Awb 4:9). */
public enum Zienswijzewijze {
    SCHRIFTELIJK("Schriftelijk"),
    MONDELING("Mondeling"),
    GEEN_BEHOEFTE("Wil niet reageren");

    private final String naam;

    Zienswijzewijze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
