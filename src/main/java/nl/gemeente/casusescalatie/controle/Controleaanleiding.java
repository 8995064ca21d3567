package nl.gemeente.casusescalatie.controle;

/** Preventive or targeted; plan 6.3.1.2 (S-76). */
public enum Controleaanleiding {
    PREVENTIEF("Preventief"),
    GERICHT("Gericht");

    private final String naam;

    Controleaanleiding(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
