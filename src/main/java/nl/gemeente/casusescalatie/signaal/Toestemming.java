package nl.gemeente.casusescalatie.signaal;

/** What a victim said about one question of consent. */
public enum Toestemming {
    JA("Ja"),
    NEE("Nee"),
    NIET_GEVRAAGD("Nog niet gevraagd");

    private final String naam;

    Toestemming(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
