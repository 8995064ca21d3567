package nl.gemeente.casusescalatie.notificatie;

/** State of the sending of a message. */
public enum Verzendstand {
    NIEUW("Nog niet verzonden"),
    BEZIG("Wordt verzonden"),
    VERZONDEN("Verzonden"),
    MISLUKT("Niet verzonden; het systeem probeert het opnieuw"),
    ONZEKER("Het is niet zeker of het bericht is aangekomen");

    private final String omschrijving;

    Verzendstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** What people read in the dossier. */
    public String omschrijving() {
        return omschrijving;
    }
}
