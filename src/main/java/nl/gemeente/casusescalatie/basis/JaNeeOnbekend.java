package nl.gemeente.casusescalatie.basis;

/** An answer to a question of fact that may be unknown. */
public enum JaNeeOnbekend {
    JA("Ja"),
    NEE("Nee"),
    ONBEKEND("Onbekend");

    private final String naam;

    JaNeeOnbekend(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
