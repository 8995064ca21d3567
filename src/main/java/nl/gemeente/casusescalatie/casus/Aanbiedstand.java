package nl.gemeente.casusescalatie.casus;

/** State of the offer of a casus to the RIEC. */
public enum Aanbiedstand {
    AANGEBODEN("Aangeboden, nog geen antwoord"),
    GEACCEPTEERD("Geaccepteerd"),
    GEWEIGERD("Geweigerd"),
    TERUGGEGEVEN("Teruggegeven om aan te vullen");

    private final String naam;

    Aanbiedstand(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
