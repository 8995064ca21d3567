package nl.gemeente.casusescalatie.casus;

/** What the municipality does itself with a casus that does not fall under the RIEC-convenant. */
public enum Terugname {
    NIEUW_SIGNAAL("Een nieuw signaal melden voor het signalenoverleg"),
    EIGEN_AANPAK("Zelf aanpakken met eigen bevoegdheden"),
    GEEN_VERVOLG("Niets, er is geen aanleiding meer");

    private final String naam;

    Terugname(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
