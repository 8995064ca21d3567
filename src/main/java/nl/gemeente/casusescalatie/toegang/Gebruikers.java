package nl.gemeente.casusescalatie.toegang;

import java.util.Optional;

/** The one store of users, behind every door. */
public interface Gebruikers {

    /** Empty when there is no such user any more; the answer may be half a minute old. */
    Optional<Gebruiker> find(String id);

    /** Counts a wrong password, and refuses for a while after several. */
    boolean checkPassword(String id, String wachtwoord);
}
