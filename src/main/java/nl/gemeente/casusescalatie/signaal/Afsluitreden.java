package nl.gemeente.casusescalatie.signaal;

/** How a signal ends. "Niet vast te stellen" is not "ongegrond": the plan (3.3) wants them kept apart. */
public enum Afsluitreden {
    ONGEGROND("Ongegrond"),
    NIET_VAST_TE_STELLEN("Niet vast te stellen"),
    BUITEN_SCOPE("Buiten scope"),
    NIET_EIGEN_GEBIED("Niet eigen gebied"),
    OVERGEDRAGEN("Overgedragen"),
    AFGEHANDELD("Afgehandeld"),
    OPGESCHAALD("Opgeschaald");

    private final String naam;

    Afsluitreden(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
