package nl.gemeente.casusescalatie.ketenpartner;

/**
 * Who a signal can be passed on to. Telephone numbers, task and what a partner may receive are in table {@code
 * ketenpartner}.
 */
public enum Ketenpartner {
    POLITIE("Politie", false),
    AVIM("AVIM (politie)", false),
    NLA("Nederlandse Arbeidsinspectie", false),
    VEILIG_THUIS("Veilig Thuis", true),
    SHOP("SHOP (zorgcoördinatie)", true),
    ZVH_HOLLANDS_MIDDEN("Zorg- en Veiligheidshuis Hollands Midden", true),
    ZVH_HAAGLANDEN("Zorg- en Veiligheidshuis Haaglanden", true),
    ODWH("Omgevingsdienst West-Holland", false),
    RIEC("RIEC Den Haag", false),
    HEIT("HEIT (Haags Economisch Interventie Team)", false),
    OM("Openbaar Ministerie", false),
    BELASTINGDIENST("Belastingdienst", false),
    KMAR("Koninklijke Marechaussee", false),
    COMENSHA("CoMensha", true),
    GEMEENTE_TOEZICHT("Toezicht en handhaving van de gemeente", false),
    BURGERZAKEN("Burgerzaken van de gemeente", false);

    private final String naam;
    private final boolean zorg;

    Ketenpartner(String naam, boolean zorg) {
        this.naam = naam;
        this.zorg = zorg;
    }

    public String naam() {
        return naam;
    }

    /** Works for the victim; that this partner is involved already says something about the person. */
    public boolean zorg() {
        return zorg;
    }
}
