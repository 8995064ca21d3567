package nl.gemeente.casusescalatie.lijst;

import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/** Who may see the lists: everybody who may know of a dossier. Who may change them: the aandachtsfunctionaris. */
public final class Lijsttoegang {

    private Lijsttoegang() {}

    public static void eisLezen(Authentication wie) {
        if (!Inzage.ALGEMEEN.voor(rollen(wie))) {
            throw new AccessDeniedException("Lijsten");
        }
    }

    public static void eisWijzigen(Authentication wie) {
        if (!magWijzigen(wie)) {
            throw new AccessDeniedException("Lijsten wijzigen");
        }
    }

    public static boolean magWijzigen(Authentication wie) {
        return rollen(wie).contains(Rol.AANDACHTSFUNCTIONARIS);
    }

    private static Set<Rol> rollen(Authentication wie) {
        return wie.getAuthorities().stream()
                .flatMap(groep -> Rol.vanGroep(String.valueOf(groep.getAuthority())).stream())
                .collect(Collectors.toSet());
    }
}
