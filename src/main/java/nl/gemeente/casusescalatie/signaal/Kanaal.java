package nl.gemeente.casusescalatie.signaal;

/** How a signal came in. */
public enum Kanaal {
    LOKET("Loket"),
    TELEFOON("Telefoon"),
    MAIL("E-mail"),
    TOEZICHT("Toezicht en handhaving"),
    LAA("Landelijke Aanpak Adreskwaliteit"),
    PARTNER("Partner"),
    BURGER("Inwoner"),
    MMA("Meld Misdaad Anoniem"),
    EIGEN_INITIATIEF("Eigen initiatief");

    private final String naam;

    Kanaal(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
