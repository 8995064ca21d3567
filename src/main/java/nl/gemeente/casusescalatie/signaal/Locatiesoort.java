package nl.gemeente.casusescalatie.signaal;

/** What kind of place it is; includes the risk sectors of plan 1.1.3 and 6.2.2. */
public enum Locatiesoort {
    WONING("Woning"),
    BEDRIJF("Bedrijf"),
    HORECA("Horeca"),
    HOTEL_EN_RECREATIE("Hotel of recreatie"),
    MASSAGESALON("Massagesalon"),
    NAGELSTUDIO("Nagelstudio"),
    LAND_EN_TUINBOUW("Land- en tuinbouw"),
    BOUW("Bouw"),
    AUTOMOTIVE("Autobedrijf"),
    SCHOONMAAK("Schoonmaak"),
    UITZENDBUREAU("Uitzendbureau"),
    SEKSINRICHTING("Seksinrichting"),
    VERBLIJFSLOCATIE("Verblijfslocatie"),
    SCHOOL("School"),
    ONLINE("Online"),
    OVERIG("Overig");

    private final String naam;

    Locatiesoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
