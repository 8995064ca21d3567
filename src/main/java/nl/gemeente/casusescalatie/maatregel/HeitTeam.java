package nl.gemeente.casusescalatie.maatregel;

/** The team of the HEIT whose findings led here. */
public enum HeitTeam {
    GEEN("Geen HEIT"),
    PROSTITUTIE("Team Prostitutie"),
    MALAFIDE_BEDRIJVIGHEID("Team Malafide bedrijvigheid");

    private final String naam;

    HeitTeam(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
