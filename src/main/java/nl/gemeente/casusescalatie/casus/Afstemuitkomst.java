package nl.gemeente.casusescalatie.casus;

/** What politie and OM said about an intervention. */
public enum Afstemuitkomst {
    AKKOORD("Akkoord"),
    OPSCHORTEN("Wachten"),
    ANDERS_KIEZEN("Niet doorgaan");

    private final String naam;

    Afstemuitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
