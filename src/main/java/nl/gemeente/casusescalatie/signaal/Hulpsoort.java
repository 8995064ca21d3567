package nl.gemeente.casusescalatie.signaal;

/** State of the care for a victim. */
public enum Hulpsoort {
    GEREGELD("Hulp is geregeld"),
    GEEN_HULP_GEWENST("Het slachtoffer wil geen hulp"),
    NIET_BEREIKBAAR("Het slachtoffer is niet bereikbaar");

    private final String naam;

    Hulpsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
