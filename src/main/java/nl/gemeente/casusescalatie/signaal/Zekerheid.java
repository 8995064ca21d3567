package nl.gemeente.casusescalatie.signaal;

/** How sure the melder is. A gut feeling is enough: no minimum of evidence is required (plan, bijlage 1). */
public enum Zekerheid {
    FEIT("Feit"),
    VERMOEDEN("Vermoeden"),
    VOORGEVOEL("Voorgevoel");

    private final String naam;

    Zekerheid(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
