package nl.gemeente.casusescalatie.maatregel;

public enum Bezwaarwijze {
    POST("met de post"),
    DIGITAAL("digitaal"),
    BALIE("aan de balie");

    private final String naam;

    Bezwaarwijze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
