package nl.gemeente.casusescalatie.basis;

/** Who does something: a user name, or {@link #SYSTEEM}. */
public final class Medewerker {

    /** In place of a user name, for a step that nobody took. */
    public static final String SYSTEEM = "systeem";

    private Medewerker() {}
}
