package nl.gemeente.casusescalatie.controle;

/** What a controle looks for; plan 6.3.1.2 (S-78). */
public enum Thema {
    BEWONING("Illegale bewoning"),
    BOUW("Illegale bouw"),
    DRUGS("Drugs"),
    WITWASSEN("Witwassen"),
    MENSENHANDEL("Mensenhandel");

    private final String naam;

    Thema(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
