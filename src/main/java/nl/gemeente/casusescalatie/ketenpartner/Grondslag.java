package nl.gemeente.casusescalatie.ketenpartner;

/**
 * The legal ground on which something is passed on. Its source, and how sure we are of it, is in table {@code
 * grondslag}.
 */
public enum Grondslag {
    AVG_EIGEN_TAAK("Nodig voor een eigen taak van de gemeente"),
    WGS_RIEC("Samenwerking in het RIEC"),
    WGS_ZVH("Samenwerking in het Zorg- en Veiligheidshuis"),
    WPG_VERSTREKKING("Door de politie verstrekt"),
    TOESTEMMING("Toestemming van de betrokkene"),
    MELDRECHT("Meldrecht of vitaal belang");

    private final String naam;

    Grondslag(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
