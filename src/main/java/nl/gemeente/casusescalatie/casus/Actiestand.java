package nl.gemeente.casusescalatie.casus;

/** How an action of a plan van aanpak stands. */
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
