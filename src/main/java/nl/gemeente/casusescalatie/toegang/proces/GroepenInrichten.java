package nl.gemeente.casusescalatie.toegang.proces;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** A group for every role, and the group of the administrators. */
@Component
class GroepenInrichten {

    private final IdentityService identiteiten;

    GroepenInrichten(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    void richtIn() {
        Set<String> aanwezig = identiteiten.createGroupQuery().list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        gewenst().forEach((id, naam) -> {
            if (!aanwezig.contains(id)) {
                Group groep = identiteiten.newGroup(id);
                groep.setName(naam);
                groep.setType(id.equals(Groups.CAMUNDA_ADMIN) ? Groups.GROUP_TYPE_SYSTEM : "WORKFLOW");
                identiteiten.saveGroup(groep);
            }
        });
    }

    private static Map<String, String> gewenst() {
        Map<String, String> groepen = new LinkedHashMap<>();
        Arrays.stream(Rol.values()).forEach(rol -> groepen.put(rol.groep(), rol.omschrijving()));
        groepen.put(Groups.CAMUNDA_ADMIN, "Beheerders");
        return groepen;
    }
}
