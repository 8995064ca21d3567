package nl.gemeente.casusescalatie.controle;

/**
 * Who can take part. The first five are named in plan 6.3.1.2 (S-77), the others in public sources on the HEIT; the
 * municipality says per controle who comes.
 */
public enum Controlepartner {
    GEMEENTE_TOEZICHT("Toezicht van de gemeente"),
    POLITIE("Politie"),
    ODWH("Omgevingsdienst West-Holland"),
    BELASTINGDIENST("Belastingdienst"),
    RIEC("RIEC Den Haag"),
    NLA("Nederlandse Arbeidsinspectie"),
    DOUANE("Douane"),
    UWV("UWV"),
    NVWA("NVWA"),
    ODH("Omgevingsdienst Haaglanden"),
    ODMH("Omgevingsdienst Midden-Holland"),
    KMAR("Koninklijke Marechaussee"),
    HULPVERLENING("Hulpverlening voor slachtoffers");

    private final String naam;

    Controlepartner(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
