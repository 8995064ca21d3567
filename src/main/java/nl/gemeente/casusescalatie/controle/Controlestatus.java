package nl.gemeente.casusescalatie.controle;

public enum Controlestatus {
    VOORBEREIDING("In voorbereiding"),
    GEPLAND("Gepland"),
    GEBRIEFD("Gebriefd"),
    UITGEVOERD("Uitgevoerd"),
    GERAPPORTEERD("Gerapporteerd"),
    AFGEROND("Afgerond"),
    VERVALLEN("Vervallen");

    private final String naam;

    Controlestatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
