package nl.gemeente.casusescalatie.overleg.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who looks at the page, and as what. */
record Overleglezer(String gebruiker, Set<String> groepen) {

    static Overleglezer van(Authentication wie) {
        return new Overleglezer(
                wie.getName(),
                wie.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(String::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Set<Rol> rollen() {
        return groepen.stream().flatMap(groep -> Rol.vanGroep(groep).stream()).collect(Collectors.toSet());
    }

    boolean isVoorzitter() {
        return groepen.contains(Rol.OVERLEGVOORZITTER.groep());
    }

    /** Comes from a ketenpartner, and has a page of his own. */
    boolean isDeelnemer() {
        return rollen().equals(Set.of(Rol.DEELNEMER));
    }
}
