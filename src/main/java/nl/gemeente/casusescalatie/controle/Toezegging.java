package nl.gemeente.casusescalatie.controle;

/** What a partner answered. */
public enum Toezegging {
    GEVRAAGD("Gevraagd"),
    TOEGEZEGD("Doet mee"),
    AFGEZEGD("Doet niet mee");

    private final String naam;

    Toezegging(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
