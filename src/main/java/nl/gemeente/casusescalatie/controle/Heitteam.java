package nl.gemeente.casusescalatie.controle;

/** The two teams of the HEIT; plan 6.3.1.3 (S-81). */
public enum Heitteam {
    PROSTITUTIE("Team Prostitutie"),
    MALAFIDE_BEDRIJVIGHEID("Team Malafide bedrijvigheid");

    private final String naam;

    Heitteam(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
