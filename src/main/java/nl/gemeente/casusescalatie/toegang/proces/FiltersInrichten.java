package nl.gemeente.casusescalatie.toegang.proces;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists at the left of Tasklist. They sort on the day of the deadline and hold no variable: the subject of a task
 * is in its dossier, and a query on variables is slow.
 */
@Component
class FiltersInrichten {

    private static final String MIJN_GROEPEN = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService taken;
    private final AuthorizationService rechten;

    FiltersInrichten(FilterService filters, TaskService taken, AuthorizationService rechten) {
        this.filters = filters;
        this.taken = taken;
        this.rechten = rechten;
    }

    void richtIn() {
        Set<Rol> iedereen = Rol.eigen();
        Set<Rol> manager = Set.of(Rol.MANAGER);
        // The first list is the one that opens after login: there a new task is seen.
        filter(
                "Taken van mijn groepen",
                "Taken die u of een collega met dezelfde rol kan oppakken",
                "#39870c",
                10,
                iedereen,
                vraag -> vraag.taskCandidateGroupInExpression(MIJN_GROEPEN).includeAssignedTasks());
        filter(
                "Mijn taken",
                "Taken die op uw naam staan",
                "#007bc7",
                20,
                iedereen,
                vraag -> vraag.taskAssigneeExpression("${currentUser()}"));
        filter(
                "Vandaag te doen",
                "Taken van uw rol met een einddatum tot en met vandaag",
                "#ffb612",
                30,
                iedereen,
                vraag -> vraag.taskCandidateGroupInExpression(MIJN_GROEPEN)
                        .includeAssignedTasks()
                        .dueBeforeExpression("${dateTime().plusDays(1).withTimeAtStartOfDay()}"));
        filter(
                "Over tijd",
                "Taken van uw rol waarvan de einddatum voorbij is",
                "#d52b1e",
                40,
                iedereen,
                vraag -> vraag.taskCandidateGroupInExpression(MIJN_GROEPEN)
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}"));
        filter("Alle taken", "Alle taken in de processen waarin u werkt", "#154273", 50, iedereen, vraag -> vraag);
        filter(
                "Alle taken over tijd",
                "Alle taken waarvan de einddatum voorbij is",
                "#d52b1e",
                45,
                manager,
                vraag -> vraag.dueBeforeExpression("${now()}"));
    }

    private void filter(
            String naam, String uitleg, String kleur, int volgorde, Set<Rol> voor, UnaryOperator<TaskQuery> keuze) {
        if (filters.createFilterQuery()
                        .filterName(naam)
                        .filterResourceType(EntityTypes.TASK)
                        .count()
                > 0) {
            return;
        }
        Map<String, Object> eigenschappen = new LinkedHashMap<>();
        eigenschappen.put("description", uitleg);
        eigenschappen.put("color", kleur);
        eigenschappen.put("priority", volgorde);
        eigenschappen.put("refresh", true);
        eigenschappen.put("showUndefinedVariable", false);
        eigenschappen.put("variables", List.of());
        Filter filter = filters.newTaskFilter(naam)
                .setQuery(keuze.apply(taken.createTaskQuery()).orderByDueDate().asc())
                .setProperties(eigenschappen);
        filters.saveFilter(filter);
        Arrays.stream(Rol.values()).filter(voor::contains).forEach(rol -> staToe(rol, filter.getId()));
    }

    private void staToe(Rol rol, String filterId) {
        Authorization recht = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setGroupId(rol.groep());
        recht.setResource(FILTER);
        recht.setResourceId(filterId);
        recht.addPermission(READ);
        rechten.saveAuthorization(recht);
    }
}
