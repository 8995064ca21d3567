package nl.gemeente.casusescalatie.casus;

/** What can be done about a casus; {@code bpmn/interventie-adviseren.dmn} advises, the casusregisseur chooses. */
public enum Interventie {
    HEIT_PROSTITUTIE("HEIT, Team Prostitutie"),
    HEIT_MALAFIDE_BEDRIJVIGHEID("HEIT, Team Malafide bedrijvigheid"),
    INTEGRALE_CONTROLE("Integrale controle"),
    STRAFRECHTELIJK("Overdragen aan opsporing"),
    GEEN("Geen interventie, wel volgen"),
    MEER_INFORMATIE("Eerst meer informatie vragen");

    private final String naam;

    Interventie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    boolean heit() {
        return this == HEIT_PROSTITUTIE || this == HEIT_MALAFIDE_BEDRIJVIGHEID;
    }

    /** Whether action follows, so that politie and OM are asked first. */
    boolean grijptIn() {
        return this != GEEN && this != MEER_INFORMATIE;
    }

    /** The teams of HEIT each have their own subject; no team handles the subject of the other. */
    boolean past(Casusonderwerp onderwerp) {
        return switch (this) {
            case HEIT_PROSTITUTIE -> onderwerp != Casusonderwerp.MALAFIDE_BEDRIJVIGHEID;
            case HEIT_MALAFIDE_BEDRIJVIGHEID -> onderwerp != Casusonderwerp.PROSTITUTIE;
            default -> true;
        };
    }
}
