package nl.gemeente.casusescalatie.basis;

/** How soon people must act; decided by {@code bpmn/urgentie-bepalen.dmn}. */
public enum Urgentie {
    ACUUT("Acuut"),
    HOOG("Hoog"),
    NORMAAL("Normaal");

    private final String naam;

    Urgentie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
