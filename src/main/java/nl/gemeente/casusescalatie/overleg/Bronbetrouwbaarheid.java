package nl.gemeente.casusescalatie.overleg;

/** How reliable the best source of a signal is, most reliable first. */
public enum Bronbetrouwbaarheid {
    EIGEN_WAARNEMING("Eigen waarneming van een professional"),
    PROFESSIONAL("Professional die het van een ander hoorde"),
    BURGER("Burger met naam"),
    ANONIEM("Anonieme bron");

    private final String naam;

    Bronbetrouwbaarheid(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
