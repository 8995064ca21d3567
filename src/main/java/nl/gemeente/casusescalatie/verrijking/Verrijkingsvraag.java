package nl.gemeente.casusescalatie.verrijking;

/** What is asked about each signal. */
public enum Verrijkingsvraag {
    ADRES("Adres"),
    BEDRIJF("Bedrijf"),
    BEDRIJVEN_OP_ADRES("Bedrijven op dit adres"),
    VERGUNNINGEN("Vergunningen"),
    BEWONING("Bewoning"),
    ANDERE_SIGNALEN("Andere signalen"),
    EERDERE_HANDHAVING("Eerdere handhaving");

    private final String naam;

    Verrijkingsvraag(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
