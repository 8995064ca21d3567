package nl.gemeente.casusescalatie.maatregel;

/** What the dwangsom is owed per (Awb 5:32b). */
public enum DwangsomPer {
    INEENS("in één keer"),
    PER_PERIODE("per periode dat de overtreding duurt"),
    PER_OVERTREDING("per overtreding");

    private final String naam;

    DwangsomPer(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
