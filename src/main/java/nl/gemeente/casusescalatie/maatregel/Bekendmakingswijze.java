package nl.gemeente.casusescalatie.maatregel;

/** How a besluit reached the belanghebbende (Awb 3:41). */
public enum Bekendmakingswijze {
    AANGETEKEND("aangetekende brief"),
    PER_POST("gewone brief"),
    UITGEREIKT("uitgereikt"),
    DIGITAAL("digitaal");

    private final String naam;

    Bekendmakingswijze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
