package nl.gemeente.casusescalatie.routekaart;

/** The two maps. Both may be followed for one signal. */
public enum Routekaart {
    /** There is a possible victim who can be found. */
    PERSOON("Routekaart persoon"),
    /** A place is known where trafficking presumably happens. */
    LOCATIE("Routekaart locatie");

    private final String naam;

    Routekaart(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
