package nl.gemeente.casusescalatie.casus;

/** What the casusregisseur did with a signal that joined a casus. */
public enum Signaalgevolg {
    BETROKKEN("Meegenomen in de casus"),
    HOORT_ER_NIET_BIJ("Teruggegeven");

    private final String naam;

    Signaalgevolg(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
