package nl.gemeente.casusescalatie.casus.web;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open the pages of a casus. A casus that does not exist and one that is not for this reader look the same from
 * outside.
 */
final class Casusdeur {

    private Casusdeur() {}

    static boolean magConvenant(Authentication wie) {
        return Inzage.CONVENANT.voor(Rollen.van(wie));
    }

    static Nummer casus(String nummer) {
        if (!Nummer.isNummer(nummer) || Nummer.van(nummer).soort() != Nummer.Soort.CASUS) {
            throw nietGevonden();
        }
        return Nummer.van(nummer);
    }

    /** For a step that only the casusregisseur takes. */
    static Nummer vanRegisseur(String nummer, Authentication wie) {
        if (!Rollen.van(wie).contains(Rol.CASUSREGISSEUR)) {
            throw nietGevonden();
        }
        return casus(nummer);
    }

    static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Deze pagina bestaat niet, of u mag haar niet zien.");
    }
}
