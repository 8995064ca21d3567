package nl.gemeente.casusescalatie.controle;

/** The answer of a partner that was asked to join a controle. */
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
