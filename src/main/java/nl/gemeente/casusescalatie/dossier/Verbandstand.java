package nl.gemeente.casusescalatie.dossier;

/** What people decided about a link that was found. */
public enum Verbandstand {
    GEVONDEN("Nog niet bekeken"),
    BEVESTIGD("Hoort erbij"),
    VERBROKEN("Hoort er niet bij");

    private final String naam;

    Verbandstand(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
