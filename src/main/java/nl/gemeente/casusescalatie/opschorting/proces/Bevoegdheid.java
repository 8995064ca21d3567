package nl.gemeente.casusescalatie.opschorting.proces;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.proces.Aanmelding;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Component;

/**
 * An escalated task lands with the manager too, but going on while politie or OM asks to wait is not for the manager to
 * decide.
 */
@Component
class Bevoegdheid {

    private final Aanmelding aanmelding;

    Bevoegdheid(Aanmelding aanmelding) {
        this.aanmelding = aanmelding;
    }

    void eis() {
        Set<Rol> rollen = aanmelding.huidige().stream()
                .flatMap(wie -> wie.groepen().stream())
                .map(Rol::vanGroep)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!Opschortingswacht.magBeslissen(rollen)) {
            throw new Weigering(
                    "U kunt een opschorting niet vastleggen, verlengen of opheffen. Vraag het een casusregisseur, toezichthouder, jurist of aandachtsfunctionaris.");
        }
    }
}
