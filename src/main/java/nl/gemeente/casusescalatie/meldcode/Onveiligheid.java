package nl.gemeente.casusescalatie.meldcode;

/** How unsafe the persons are as far as can be seen at step 1. */
public enum Onveiligheid {
    GEEN("Geen acute of structurele onveiligheid"),
    STRUCTUREEL("Structurele onveiligheid"),
    ACUUT("Acute onveiligheid");

    private final String naam;

    Onveiligheid(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    /** Then reporting does not wait for the other steps. */
    public boolean meteenMelden() {
        return this != GEEN;
    }
}
