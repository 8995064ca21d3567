package nl.gemeente.casusescalatie.controle;

/** The two teams of the HEIT; plan 6.3.1.3 (S-81). */
public enum HeitTeam {
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
