package nl.gemeente.casusescalatie.casus;

/** What a casus is mostly about; decides the team of HEIT (plan, 6.3.1.3). */
public enum Casusonderwerp {
    PROSTITUTIE("Prostitutie"),
    MALAFIDE_BEDRIJVIGHEID("Malafide bedrijvigheid"),
    HUISVESTING("Huisvesting of bewoning"),
    BREDE_ONDERMIJNING("Bredere ondermijning"),
    ANDERS("Iets anders");

    private final String naam;

    Casusonderwerp(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
