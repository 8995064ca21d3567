package nl.gemeente.casusescalatie.casus;

public enum Casusstatus {
    INTAKE("Intake"),
    GETOETST("Getoetst aan het convenant"),
    AANGEBODEN("Aangeboden aan het RIEC"),
    GEACCEPTEERD("Aangenomen door het RIEC"),
    VERRIJKING("Verrijking"),
    ANALYSE("Analyse"),
    INTERVENTIEKEUZE("Interventiekeuze"),
    UITVOERING("Uitvoering"),
    MONITORING("Monitoring"),
    AFGESLOTEN("Afgesloten"),
    NIET_CONVENANTWAARDIG("Hoort niet onder het convenant"),
    NIET_AANGENOMEN("Niet behandeld door het RIEC");

    private final String naam;

    Casusstatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
