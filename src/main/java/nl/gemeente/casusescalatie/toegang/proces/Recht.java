package nl.gemeente.casusescalatie.toegang.proces;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What one group may do with one resource, or with all resources of a kind. */
record Recht(String groep, Resource soort, String id, Set<Permission> wat) {

    static Recht van(String groep, Resource soort, String id, Permission... wat) {
        return new Recht(groep, soort, id, Set.of(wat));
    }

    static Recht opAlle(String groep, Resource soort, Permission... wat) {
        return van(groep, soort, Authorization.ANY, wat);
    }

    /** Two rights on the same resource are one row in the table of the engine. */
    Sleutel sleutel() {
        return new Sleutel(groep, soort.resourceType(), id);
    }

    Recht samenMet(Recht ander) {
        Set<Permission> samen = new java.util.HashSet<>(wat);
        samen.addAll(ander.wat);
        return new Recht(groep, soort, id, samen);
    }

    /** The bits as the engine stores them. */
    int bits() {
        return wat.stream().mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
    }

    @Override
    public String toString() {
        return groep + ": " + soort.resourceName() + " " + id + " "
                + Arrays.stream(wat.toArray(Permission[]::new))
                        .map(Permission::getName)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    record Sleutel(String groep, int soort, String id) {}
}
