package nl.gemeente.casusescalatie.toegang;

import java.util.Optional;
import java.util.Set;

/** The one store of users, behind every door. */
public interface Gebruikers {

    /** Empty when there is no such user any more; the answer may be half a minute old. */
    Optional<Gebruiker> find(String id);

    /** E-mail address; empty when this user has none or is gone. */
    Optional<String> adres(String id);

    /** User names of the members of this group. */
    Set<String> leden(String groep);

    /** Counts a wrong password, and refuses for a while after several. */
    boolean checkPassword(String id, String wachtwoord);
}
