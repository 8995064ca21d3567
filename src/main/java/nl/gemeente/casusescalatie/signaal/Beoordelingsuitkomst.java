package nl.gemeente.casusescalatie.signaal;

/** What the aandachtsfunctionaris decides at the first weging. */
public enum Beoordelingsuitkomst {
    OPPAKKEN("Oppakken"),
    ONGEGROND("Ongegrond"),
    NIET_VAST_TE_STELLEN("Niet vast te stellen"),
    BUITEN_SCOPE("Buiten scope: orgaanhandel, naar de politie"),
    NIET_EIGEN_GEBIED("Niet in onze gemeente: overdragen");

    private final String naam;

    Beoordelingsuitkomst(String naam) {
        this.naam = naam;
    }

    /** It is taken up by us or goes to a partner; after the others the signal ends. */
    boolean vraagtVervolg() {
        return this == OPPAKKEN || this == BUITEN_SCOPE || this == NIET_EIGEN_GEBIED;
    }

    public String naam() {
        return naam;
    }
}
