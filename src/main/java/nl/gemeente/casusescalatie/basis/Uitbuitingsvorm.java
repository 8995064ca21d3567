package nl.gemeente.casusescalatie.basis;

/** Form of exploitation; plan chapter 1.1. */
public enum Uitbuitingsvorm {
    SEKSUEEL("Seksuele uitbuiting"),
    ARBEID("Arbeidsuitbuiting"),
    CRIMINEEL("Criminele uitbuiting"),
    ORGAAN("Gedwongen orgaanhandel"),
    ONBEKEND("Nog onbekend");

    private final String naam;

    Uitbuitingsvorm(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
