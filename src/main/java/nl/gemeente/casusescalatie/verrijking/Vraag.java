package nl.gemeente.casusescalatie.verrijking;

/** What is asked about each signal. */
enum Vraag {
    ADRES("Adres"),
    BEDRIJF("Bedrijf"),
    VERGUNNINGEN("Vergunningen"),
    BEWONING("Bewoning"),
    ANDERE_SIGNALEN("Andere signalen");

    private final String naam;

    Vraag(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }
}
