package nl.gemeente.casusescalatie.maatregel;

/** What came of the chance to react. */
public enum Zienswijzeuitkomst {
    GEGEVEN("Gegeven"),
    GEEN("Niet gegeven"),
    NIET_GEVRAAGD("Niet gevraagd");

    private final String naam;

    Zienswijzeuitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
