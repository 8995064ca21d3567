package nl.gemeente.casusescalatie.ketenpartner;

/** How far data may travel; each class includes the ones before it. A partner has the highest class it may receive. */
public enum Gegevensklasse {
    ANONIEM("Geen gegevens over een persoon"),
    GEMEENTELIJK("Gegevens van de gemeente zelf"),
    CONVENANT("Gegevens uit het RIEC-convenant");

    private final String naam;

    Gegevensklasse(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    public boolean past(Gegevensklasse ruimte) {
        return compareTo(ruimte) <= 0;
    }
}
