package nl.gemeente.casusescalatie.doorzetting;

/** How far a doorzetting has come. */
public enum Doorzetstatus {
    KLAARGEZET("Klaargezet, nog niet verstuurd"),
    AANGEBODEN("Aangeboden"),
    ONTVANGEN("Ontvangen"),
    TERUGGEKOPPELD("Teruggekoppeld"),
    GEWEIGERD("Niet opgepakt door de partner"),
    INGETROKKEN("Ingetrokken");

    private final String naam;

    Doorzetstatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    boolean loopt() {
        return this == AANGEBODEN || this == ONTVANGEN;
    }
}
