package nl.gemeente.casusescalatie.toegang.proces;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the rights of the roles into the engine. Adds what is missing and takes nothing away: a running case may still
 * need what the latest model no longer names, and what a beheerder granted by hand stays.
 */
@Component
class RechtenInrichten {

    private final AuthorizationService rechten;
    private final Rechten gewenst;

    RechtenInrichten(AuthorizationService rechten, Rechten gewenst) {
        this.rechten = rechten;
        this.gewenst = gewenst;
    }

    void richtIn() {
        Map<Recht.Sleutel, Authorization> aanwezig =
                rechten.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT).list().stream()
                        .filter(recht -> recht.getGroupId() != null)
                        .collect(Collectors.toMap(RechtenInrichten::sleutel, Function.identity(), (een, ander) -> een));
        for (Recht recht : gewenst.alle()) {
            @Nullable Authorization bestaand = aanwezig.get(recht.sleutel());
            if (bestaand == null) {
                rechten.saveAuthorization(
                        ingevuld(rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT), recht));
            } else if (!recht.wat().stream().allMatch(bestaand::isPermissionGranted)) {
                rechten.saveAuthorization(ingevuld(bestaand, recht));
            }
        }
    }

    private static Authorization ingevuld(Authorization rij, Recht recht) {
        rij.setGroupId(recht.groep());
        rij.setResource(recht.soort());
        rij.setResourceId(recht.id());
        for (Permission wat : recht.wat()) {
            rij.addPermission(wat);
        }
        return rij;
    }

    private static Recht.Sleutel sleutel(Authorization rij) {
        return new Recht.Sleutel(rij.getGroupId(), rij.getResourceType(), rij.getResourceId());
    }
}
