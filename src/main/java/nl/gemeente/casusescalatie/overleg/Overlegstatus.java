package nl.gemeente.casusescalatie.overleg;

public enum Overlegstatus {
    GEPLAND("Gepland"),
    UITGENODIGD("Deelnemers zijn uitgenodigd"),
    GEHOUDEN("Geopend"),
    AFGESLOTEN("Afgesloten"),
    GEANNULEERD("Geannuleerd");

    private final String naam;

    Overlegstatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
