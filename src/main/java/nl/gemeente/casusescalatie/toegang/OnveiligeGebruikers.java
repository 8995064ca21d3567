package nl.gemeente.casusescalatie.toegang;

/** A real installation does not start with users that anybody can log in as, or with nobody who can manage them. */
public class OnveiligeGebruikers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param zin what is wrong and what to do, for the person who starts the application */
    public OnveiligeGebruikers(String zin) {
        super(zin);
    }
}
