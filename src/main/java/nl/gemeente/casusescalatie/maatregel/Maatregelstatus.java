package nl.gemeente.casusescalatie.maatregel;

public enum Maatregelstatus {
    CONCEPT("In voorbereiding"),
    VOORNEMEN("Voornemen verzonden"),
    ZIENSWIJZE("Zienswijze verwerkt"),
    BESLUIT_VOORGELEGD("Ligt bij de burgemeester"),
    BESLOTEN("Besloten, nog niet bekendgemaakt"),
    BEKENDGEMAAKT("Bekendgemaakt"),
    BEGUNSTIGING("Begunstigingstermijn loopt"),
    GECONTROLEERD("Gecontroleerd: niet voldaan"),
    TEN_UITVOER_GELEGD("Ten uitvoer gelegd of in werking"),
    VOLDAAN("Overtreding beëindigd"),
    INGETROKKEN("Ingetrokken"),
    AFGEZIEN("Afgezien van maatregel");

    private final String naam;

    Maatregelstatus(String naam) {
        this.naam = naam;
    }

    /** The burgemeester decided on it and it is not over yet. */
    boolean opgelegd() {
        return this == BESLOTEN || this == BEKENDGEMAAKT || this == BEGUNSTIGING || this == GECONTROLEERD;
    }

    public String naam() {
        return naam;
    }
}
