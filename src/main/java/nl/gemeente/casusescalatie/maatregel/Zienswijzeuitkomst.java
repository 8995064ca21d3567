package nl.gemeente.casusescalatie.maatregel;

/** Outcome of the chance to respond. */
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
