package nl.gemeente.casusescalatie.proces;

import java.util.List;
import org.camunda.bpm.engine.identity.User;

/**
 * What the public identity service cannot do: create a fictional user with a password that the policy refuses, and find
 * one that was left behind.
 */
public interface Gebruikersbeheer {

    void bewaarZonderWachtwoordbeleid(User gebruiker);

    /** The users among these whose password is their own name; does not count as a failed login. */
    List<String> metEigenNaamAlsWachtwoord(List<String> namen);
}
