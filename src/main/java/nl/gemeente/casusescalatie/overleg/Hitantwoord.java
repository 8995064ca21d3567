package nl.gemeente.casusescalatie.overleg;

/**
 * What a partner at the table says when asked about a signal: whether it knows something, never what (model protocol,
 * phase 3 [F:P25]).
 */
public enum Hitantwoord {
    HIT("Hit"),
    GEEN_HIT("Geen hit"),
    NIET_GEVRAAGD("Niet gevraagd");

    private final String naam;

    Hitantwoord(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
