package nl.gemeente.casusescalatie.signaal;

public enum Signaalstatus {
    ONTVANGEN("Ontvangen"),
    VERRIJKT("Verrijkt"),
    BEOORDEELD("Beoordeeld"),
    DOORGEZET("Doorgezet"),
    GEAGENDEERD("Op de agenda"),
    AFGEWOGEN("Afgewogen"),
    AFGESLOTEN("Afgesloten");

    private final String naam;

    Signaalstatus(String naam) {
        this.naam = naam;
    }

    boolean magOpAgenda() {
        return this == BEOORDEELD || this == DOORGEZET || this == AFGEWOGEN;
    }

    public String naam() {
        return naam;
    }
}
