package nl.gemeente.casusescalatie.signaal;

/** Whether it is trafficking: an act, a means (not needed for a minor) and the aim of exploitation (plan chapter 1). */
public enum Conclusie {
    VASTGESTELD("Ja, dat staat vast"),
    AANNEMELIJK("Ja, dat is aannemelijk"),
    NIET_VAST_TE_STELLEN("Dat is niet vast te stellen"),
    NEE("Nee");

    private final String naam;

    Conclusie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
