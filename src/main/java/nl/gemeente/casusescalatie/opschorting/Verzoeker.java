package nl.gemeente.casusescalatie.opschorting;

/** Who can ask the municipality to wait. */
public enum Verzoeker {
    POLITIE("politie"),
    OM("OM");

    private final String naam;

    Verzoeker(String naam) {
        this.naam = naam;
    }

    /** As written in the middle of a sentence. */
    public String naam() {
        return naam;
    }
}
