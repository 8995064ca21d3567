package nl.gemeente.casusescalatie.overleg.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.security.core.Authentication;

/** The reader of the page, with their roles. */
record Overleglezer(String gebruiker, Set<Rol> rollen) {

    static Overleglezer van(Authentication wie) {
        return new Overleglezer(wie.getName(), Rollen.van(wie));
    }

    /** The groups by which the engine knows the roles. */
    Set<String> groepen() {
        return rollen.stream().map(Rol::groep).collect(Collectors.toUnmodifiableSet());
    }

    boolean isVoorzitter() {
        return rollen.contains(Rol.OVERLEGVOORZITTER);
    }

    /** Comes from a ketenpartner, and has a page of their own. */
    boolean isDeelnemer() {
        return Rollen.isGast(rollen);
    }
}
