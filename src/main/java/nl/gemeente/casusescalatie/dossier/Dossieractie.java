package nl.gemeente.casusescalatie.dossier;

import java.util.Collection;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Rol;

/** Something that a reader may do from the dossier page, outside any task. */
public interface Dossieractie {

    /** Empty when these roles have nothing to do here. The address checks the roles again. */
    Optional<Knop> voor(Nummer nummer, Collection<Rol> rollen);

    /**
     * @param adres where the button posts to
     * @param uitleg in Dutch: what it does and why to use it
     */
    record Knop(String titel, String uitleg, String knop, String adres) {}
}
