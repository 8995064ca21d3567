package nl.gemeente.casusescalatie.signaal.verband;

import nl.gemeente.casusescalatie.toegang.Inzage;

/** Why two signals may belong together; {@link Signaalverbanden} finds the pairs. */
enum Verbandreden {
    ADRES("Zelfde adres", Inzage.INHOUD),
    HUISNUMMER("Zelfde huisnummer, andere toevoeging", Inzage.INHOUD),
    /** Even when another postcode or number was typed; what ADRES covers is not repeated. */
    GEBOUW("Zelfde adres volgens de BAG, anders opgeschreven", Inzage.INHOUD),
    BEDRIJF("Zelfde KvK-nummer", Inzage.INHOUD),
    PERSOON("Zelfde naam van het slachtoffer", Inzage.ZORG);

    private final String naam;
    private final Inzage inzage;

    Verbandreden(String naam, Inzage inzage) {
        this.naam = naam;
        this.inzage = inzage;
    }

    String naam() {
        return naam;
    }

    Inzage inzage() {
        return inzage;
    }
}
