package nl.gemeente.casusescalatie.casus;

/** What follows a look at the progress of a casus. */
public enum Monitorvervolg {
    VERLENGEN("Langer volgen"),
    NIEUWE_INTERVENTIE("Opnieuw analyseren voor een nieuwe interventie"),
    AFSLUITEN("Afsluiten");

    private final String naam;

    Monitorvervolg(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
