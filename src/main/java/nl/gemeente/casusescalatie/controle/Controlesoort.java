package nl.gemeente.casusescalatie.controle;

/** Who carries out the controle: the municipality with its partners, or the HEIT. */
public enum Controlesoort {
    INTEGRAAL("Integrale controle"),
    HEIT("Controle door het HEIT");

    private final String naam;

    Controlesoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
