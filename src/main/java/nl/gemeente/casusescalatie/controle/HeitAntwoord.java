package nl.gemeente.casusescalatie.controle;

/** What the HEIT answered. */
public enum HeitAntwoord {
    AANGENOMEN("Aangenomen"),
    AFGEWEZEN("Afgewezen");

    private final String naam;

    HeitAntwoord(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
