package nl.gemeente.casusescalatie.casus;

/** Outcome of the question to a partner. */
public enum Bijdrageuitkomst {
    BEANTWOORD("Beantwoord"),
    GEWEIGERD("Geweigerd"),
    STIL("Geen antwoord");

    private final String naam;

    Bijdrageuitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
