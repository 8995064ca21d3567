package nl.gemeente.casusescalatie.controle;

/** Where a controle stands. */
public enum ControleStatus {
    VOORBEREIDING("In voorbereiding"),
    GEPLAND("Gepland"),
    GEBRIEFD("Gebriefd"),
    UITGEVOERD("Uitgevoerd"),
    GERAPPORTEERD("Gerapporteerd"),
    AFGEROND("Afgerond"),
    VERVALLEN("Vervallen");

    private final String naam;

    ControleStatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
