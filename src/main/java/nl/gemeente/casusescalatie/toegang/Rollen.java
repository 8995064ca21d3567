package nl.gemeente.casusescalatie.toegang;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;

/** The roles of the logged-in user; a group that is not a role adds nothing. */
public final class Rollen {

    private Rollen() {}

    public static Set<Rol> van(Authentication wie) {
        return wie.getAuthorities().stream()
                .flatMap(groep -> Rol.vanGroep(String.valueOf(groep.getAuthority())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Comes from a ketenpartner and has no role in the municipality. */
    public static boolean isGast(Set<Rol> rollen) {
        return rollen.equals(Set.of(Rol.DEELNEMER));
    }
}
