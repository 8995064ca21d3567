package nl.gemeente.casusescalatie.lijst;

import java.util.Collection;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/** Who may see the lists: everybody who may know of a dossier. Who may change them: the aandachtsfunctionaris. */
public final class Lijsttoegang {

    private Lijsttoegang() {}

    public static boolean magLezen(Collection<Rol> rollen) {
        return Inzage.ALGEMEEN.voor(rollen);
    }

    public static void eisLezen(Authentication wie) {
        if (!magLezen(Rollen.van(wie))) {
            throw new AccessDeniedException("Lijsten");
        }
    }

    public static void eisWijzigen(Authentication wie) {
        if (!magWijzigen(wie)) {
            throw new AccessDeniedException("Lijsten wijzigen");
        }
    }

    public static boolean magWijzigen(Authentication wie) {
        return Rollen.van(wie).contains(Rol.AANDACHTSFUNCTIONARIS);
    }
}
