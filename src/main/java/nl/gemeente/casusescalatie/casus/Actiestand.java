package nl.gemeente.casusescalatie.casus;

/** State of an action of the plan van aanpak. */
public enum Actiestand {
    OPEN("Open"),
    GEREED("Gereed"),
    VERVALLEN("Vervallen");

    private final String naam;

    Actiestand(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
