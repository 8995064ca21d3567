package nl.gemeente.casusescalatie.controle;

/** Whether the exploitation may move to another municipality; plan 6.3.1.3 (S-86). */
public enum Verplaatsing {
    GEEN("Geen kans op verplaatsing"),
    GEWAARSCHUWD("Andere gemeente gewaarschuwd"),
    GEEN_GRONDSLAG("Kans op verplaatsing, geen grondslag om te waarschuwen");

    private final String naam;

    Verplaatsing(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
