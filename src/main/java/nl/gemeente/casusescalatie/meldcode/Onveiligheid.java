package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Urgentie;

/** How unsafe the people are, as far as step 1 shows. */
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

    public Urgentie urgentie() {
        return this == ACUUT ? Urgentie.ACUUT : Urgentie.NORMAAL;
    }

    /** Whether reporting must not wait for the other steps. */
    public boolean meteenMelden() {
        return this != GEEN;
    }
}
