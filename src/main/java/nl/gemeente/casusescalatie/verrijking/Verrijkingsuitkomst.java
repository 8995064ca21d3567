package nl.gemeente.casusescalatie.verrijking;

/** Outcome of one question. */
public enum Verrijkingsuitkomst {
    GEVONDEN("Treffer"),
    NIET_GEVONDEN("Geen treffer"),
    NIET_AANGESLOTEN("Niet aangesloten op dit register"),
    GEEN_ANTWOORD("Geen antwoord van het register"),
    NIET_GEVRAAGD("Niet gevraagd, de gegevens daarvoor ontbreken");

    private final String naam;

    Verrijkingsuitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
