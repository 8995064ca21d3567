package nl.gemeente.casusescalatie.privacy;

/** Outcome of a privacycheck. */
public enum Checkuitkomst {
    INHOUD_MAG("De inhoud mag worden gelezen"),
    ALLEEN_TREFFER("Alleen de treffer mag worden gebruikt"),
    DELEN_MAG("Alleen dit mag worden gedeeld");

    private final String naam;

    Checkuitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
