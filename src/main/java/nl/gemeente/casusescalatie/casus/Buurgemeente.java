package nl.gemeente.casusescalatie.casus;

/** Whether a neighbouring municipality was warned of displacement (plan, 6.3.1.3). */
public enum Buurgemeente {
    GEWAARSCHUWD("Gewaarschuwd"),
    GEEN_GRONDSLAG("Niet gewaarschuwd, geen grondslag"),
    NIET_NODIG("Niet nodig");

    private final String naam;

    Buurgemeente(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
