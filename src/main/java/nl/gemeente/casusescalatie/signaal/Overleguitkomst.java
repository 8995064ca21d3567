package nl.gemeente.casusescalatie.signaal;

/** What the signalenoverleg may decide about a signal. */
public enum Overleguitkomst {
    AFSLUITEN("Afsluiten"),
    MONITOREN("Monitoren"),
    VERRIJKEN("Verder verrijken"),
    BESTUURLIJK_OPPAKKEN("Bestuurlijk oppakken"),
    OVERDRAGEN("Overdragen aan een partner"),
    HEIT_AANVRAGEN("HEIT aanvragen"),
    INTEGRALE_CONTROLE("Integrale controle"),
    OPSCHALEN_RIEC("Opschalen naar een RIEC-casus");

    private final String naam;

    Overleguitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
