package nl.gemeente.casusescalatie.controle;

public enum Heitantwoord {
    AANGENOMEN("Aangenomen"),
    AFGEWEZEN("Afgewezen");

    private final String naam;

    Heitantwoord(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
