package nl.gemeente.casusescalatie.casus;

/** The barriers of the plan, 6.3.2: where partners can make exploitation harder. */
public enum Barriere {
    WERVING("Werving"),
    TOEGANG("Toegang tot Nederland"),
    HUISVESTING("Huisvesting"),
    IDENTITEIT("Identiteit"),
    ARBEID("Arbeid");

    private final String naam;

    Barriere(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
