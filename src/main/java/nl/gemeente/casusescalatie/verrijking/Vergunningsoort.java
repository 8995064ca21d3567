package nl.gemeente.casusescalatie.verrijking;

/** What a permit of the municipality is for. */
public enum Vergunningsoort {
    SEKSINRICHTING("Vergunning seksinrichting"),
    EXPLOITATIE("Exploitatievergunning"),
    ALCOHOL("Alcoholvergunning"),
    KAMERVERHUUR("Vergunning kamerverhuur"),
    OVERIG("Andere vergunning");

    private final String naam;

    Vergunningsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
