package nl.gemeente.casusescalatie.casus;

public enum Casusresultaat {
    UITBUITING_GESTOPT("De uitbuiting is gestopt"),
    DEELS_GESTOPT("De uitbuiting is voor een deel gestopt"),
    OVERGEDRAGEN("De opsporing heeft de zaak overgenomen"),
    NIET_VASTGESTELD("Uitbuiting is niet vastgesteld"),
    VERPLAATST("De uitbuiting is verplaatst");

    private final String naam;

    Casusresultaat(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
