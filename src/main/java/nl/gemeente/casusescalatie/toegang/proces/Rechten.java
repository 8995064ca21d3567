package nl.gemeente.casusescalatie.toegang.proces;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.DELETE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.DELETE_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.DELETE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.MIGRATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Toegangsinstellingen;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;

/**
 * The rights per role: few and coarse, per process. The candidate groups in the model say whose each task of a process
 * is, and the engine room guards it; the dossier decides what may be read of it.
 */
@Component
class Rechten {

    private final Toegangsinstellingen instellingen;
    private final Werkverdeling werkverdeling;

    Rechten(Toegangsinstellingen instellingen, Werkverdeling werkverdeling) {
        this.instellingen = instellingen;
        this.werkverdeling = werkverdeling;
    }

    Collection<Recht> alle() {
        List<Recht> rechten = new ArrayList<>();
        for (Rol rol : Rol.eigen()) {
            rechten.add(Recht.opAlle(rol.groep(), USER, READ));
            rechten.add(Recht.opAlle(rol.groep(), GROUP, READ));
        }
        for (Rol rol : metTasklist()) {
            rechten.add(Recht.van(rol.groep(), APPLICATION, "tasklist", ACCESS));
        }
        for (Rol rol : Rol.metCockpit()) {
            rechten.add(Recht.van(rol.groep(), APPLICATION, "cockpit", ACCESS));
        }
        werk(rechten);
        starten(rechten);
        manager(rechten);
        beheer(rechten);
        return samengevoegd(rechten);
    }

    private Set<Rol> metTasklist() {
        Set<Rol> rollen = EnumSet.copyOf(Rol.metTaken());
        werkverdeling.werkers().values().forEach(groepen -> groepen.stream()
                .flatMap(groep -> Rol.vanGroep(groep).stream())
                .forEach(rollen::add));
        return rollen;
    }

    private void werk(List<Recht> rechten) {
        werkverdeling
                .werkers()
                .forEach((proces, groepen) -> groepen.forEach(groep -> rechten.add(Recht.van(
                        groep,
                        PROCESS_DEFINITION,
                        proces,
                        READ,
                        READ_TASK,
                        READ_TASK_VARIABLE,
                        TASK_WORK,
                        TASK_ASSIGN))));
        for (String groep : instellingen.overal()) {
            rechten.add(Recht.opAlle(
                    groep, PROCESS_DEFINITION, READ, READ_TASK, READ_TASK_VARIABLE, TASK_WORK, TASK_ASSIGN));
        }
    }

    private void starten(List<Recht> rechten) {
        Map<String, Set<String>> starters = new LinkedHashMap<>(werkverdeling.starters());
        instellingen
                .starters()
                .forEach((proces, groepen) -> starters.merge(
                        proces, groepen.contains("*") ? alleRollen() : Set.copyOf(groepen), Rechten::samen));
        starters.forEach((proces, groepen) -> groepen.forEach(groep -> {
            rechten.add(Recht.van(groep, PROCESS_DEFINITION, proces, READ, CREATE_INSTANCE));
            rechten.add(Recht.opAlle(groep, PROCESS_INSTANCE, CREATE));
        }));
    }

    private static void manager(List<Recht> rechten) {
        String groep = Rol.MANAGER.groep();
        rechten.add(Recht.opAlle(groep, PROCESS_DEFINITION, READ, READ_INSTANCE, READ_HISTORY, READ_TASK));
        rechten.add(Recht.opAlle(groep, DECISION_DEFINITION, READ));
        rechten.add(Recht.opAlle(groep, DECISION_REQUIREMENTS_DEFINITION, READ));
    }

    /**
     * Keeps the machine running and sees stuck processes, but no task, no variable and no history of what people did.
     */
    private static void beheer(List<Recht> rechten) {
        for (String groep : List.of(Rol.BEHEER.groep(), Groups.CAMUNDA_ADMIN)) {
            for (String app : List.of("cockpit", "admin")) {
                rechten.add(Recht.van(groep, APPLICATION, app, ACCESS));
            }
            rechten.add(Recht.opAlle(
                    groep,
                    PROCESS_DEFINITION,
                    READ,
                    READ_INSTANCE,
                    DELETE,
                    DELETE_INSTANCE,
                    DELETE_HISTORY,
                    MIGRATE_INSTANCE,
                    RETRY_JOB,
                    SUSPEND,
                    SUSPEND_INSTANCE));
            rechten.add(Recht.opAlle(groep, DECISION_DEFINITION, READ));
            rechten.add(Recht.opAlle(groep, DECISION_REQUIREMENTS_DEFINITION, READ));
            for (var soort : List.of(DEPLOYMENT, FILTER, BATCH, USER, GROUP, GROUP_MEMBERSHIP, AUTHORIZATION, SYSTEM)) {
                rechten.add(Recht.opAlle(groep, soort, ALL));
            }
        }
    }

    private static Set<String> alleRollen() {
        return Rol.eigen().stream().map(Rol::groep).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> samen(Set<String> a, Set<String> b) {
        Set<String> samen = new java.util.TreeSet<>(a);
        samen.addAll(b);
        return samen;
    }

    private static Collection<Recht> samengevoegd(List<Recht> rechten) {
        Map<Recht.Sleutel, Recht> perSleutel = new LinkedHashMap<>();
        rechten.forEach(recht -> perSleutel.merge(recht.sleutel(), recht, Recht::samenMet));
        return perSleutel.values();
    }
}
