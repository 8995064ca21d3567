package nl.gemeente.casusescalatie.casus;

/**
 * Who could be asked to contribute to a casus. Role, class of data and exclusions are in table {@code casuspartner}.
 */
public enum Casuspartner {
    POLITIE("Politie"),
    OM("Openbaar Ministerie"),
    NLA("Nederlandse Arbeidsinspectie"),
    BELASTINGDIENST("Belastingdienst"),
    TOESLAGEN("Dienst Toeslagen"),
    DOUANE("Douane"),
    FIOD("FIOD"),
    KMAR("Koninklijke Marechaussee"),
    IND("IND"),
    UWV("UWV"),
    NVWA("NVWA"),
    GEMEENTE("Andere gemeente"),
    PROVINCIE("Provincie"),
    ODWH("Omgevingsdienst West-Holland"),
    VEILIG_THUIS("Veilig Thuis"),
    SHOP("SHOP (zorgcoördinatie)");

    private final String naam;

    Casuspartner(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
