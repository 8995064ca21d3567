package nl.gemeente.casusescalatie.controle;

public enum Toegangswijze {
    TOESTEMMING("Met toestemming van de bewoner of eigenaar"),
    AWB_5_15("Bevoegdheid van de toezichthouder (Awb 5:15)"),
    MACHTIGING("Machtiging tot binnentreden"),
    ERNSTIG_GEVAAR("Ernstig en direct gevaar"),
    NIET_BINNEN("Niet binnen geweest");

    private final String naam;

    Toegangswijze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
