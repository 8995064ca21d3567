package nl.gemeente.casusescalatie.casus;

/** Who investigates (plan, 6.4). */
public enum Opsporingsdienst {
    POLITIE("Politie, Team Mensenhandel"),
    NLA("Nederlandse Arbeidsinspectie"),
    KMAR("Koninklijke Marechaussee"),
    OM("Openbaar Ministerie");

    private final String naam;

    Opsporingsdienst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
