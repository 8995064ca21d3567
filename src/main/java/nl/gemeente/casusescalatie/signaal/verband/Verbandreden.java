package nl.gemeente.casusescalatie.signaal.verband;

import nl.gemeente.casusescalatie.toegang.Inzage;

/**
 * Why two signals may belong together. A further reason is a line here.
 *
 * <p>A condition speaks of rows {@code dit} and {@code ander} of table signaal, and of {@code :zelfdeGebouw}: the signals of which the BAG says that they are about the same
 * building.
 */
enum Verbandreden {
    ADRES(
            "Zelfde adres",
            Inzage.INHOUD,
            "ander.locatie_postcode = dit.locatie_postcode and ander.locatie_huisnummer = dit.locatie_huisnummer"
                    + " and coalesce(ander.locatie_toevoeging, '') = coalesce(dit.locatie_toevoeging, '')"),
    HUISNUMMER(
            "Zelfde huisnummer, andere toevoeging",
            Inzage.INHOUD,
            "ander.locatie_postcode = dit.locatie_postcode and ander.locatie_huisnummer = dit.locatie_huisnummer"
                    + " and coalesce(ander.locatie_toevoeging, '') <> coalesce(dit.locatie_toevoeging, '')"),
    /** Also when people typed another postcode or number; what ADRES says is not said twice. */
    GEBOUW(
            "Zelfde adres volgens de BAG, anders opgeschreven",
            Inzage.INHOUD,
            "ander.nummer in (:zelfdeGebouw) and (ander.locatie_postcode, ander.locatie_huisnummer, coalesce(ander.locatie_toevoeging, ''))"
                    + " is distinct from (dit.locatie_postcode, dit.locatie_huisnummer, coalesce(dit.locatie_toevoeging, ''))"),
    BEDRIJF("Zelfde KvK-nummer", Inzage.INHOUD, "ander.locatie_kvk_nummer = dit.locatie_kvk_nummer"),
    PERSOON("Zelfde naam van het slachtoffer", Inzage.ZORG, "ander.slachtoffer_kenmerk = dit.slachtoffer_kenmerk");

    private final String naam;
    private final Inzage inzage;
    private final String voorwaarde;

    Verbandreden(String naam, Inzage inzage, String voorwaarde) {
        this.naam = naam;
        this.inzage = inzage;
        this.voorwaarde = voorwaarde;
    }

    String naam() {
        return naam;
    }

    Inzage inzage() {
        return inzage;
    }

    String voorwaarde() {
        return voorwaarde;
    }
}
