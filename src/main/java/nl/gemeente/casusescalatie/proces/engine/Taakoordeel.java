package nl.gemeente.casusescalatie.proces.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may work on a task: has one of its roles, and no personal interest in its dossier. The same holds
 * for whoever acts and for whoever gets the task in his or her name. An empty answer is a yes.
 */
class Taakoordeel {

    private final Supplier<Belangenwacht> belangen;

    Taakoordeel(Supplier<Belangenwacht> belangen) {
        this.belangen = belangen;
    }

    Optional<TaakGeweigerd> overAfronden(TaskEntity taak, Authentication wie) {
        if (taak.getAssignee() != null && !taak.getAssignee().equals(wie.getUserId())) {
            return Optional.of(
                    verboden("Een collega heeft deze taak opgepakt. Alleen die collega kan de taak afronden."));
        }
        return overWerken(taak, wie);
    }

    Optional<TaakGeweigerd> overWerken(TaskEntity taak, Authentication wie) {
        @Nullable List<String> groepen = wie.getGroupIds();
        if (!heeftRol(taak, groepen == null ? List.of() : groepen)) {
            return Optional.of(
                    verboden("Deze taak hoort bij een andere rol. U kunt deze taak wel bekijken, maar niet doen."));
        }
        return overBelang(taak, wie.getUserId());
    }

    Optional<TaakGeweigerd> overLezen(TaskEntity taak, Authentication wie) {
        return overBelang(taak, wie.getUserId());
    }

    /** @param gebruiker who would get the task; need not be the one who acts */
    Optional<TaakGeweigerd> overKrijgen(TaskEntity taak, String gebruiker, CommandContext context) {
        List<String> groepen =
                context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(gebruiker).list().stream()
                        .map(Group::getId)
                        .toList();
        if (!heeftRol(taak, groepen)) {
            return Optional.of(new TaakGeweigerd(
                    "Deze taak hoort bij een andere rol. Alleen wie die rol heeft, kan de taak op naam krijgen."));
        }
        return overBelang(taak, gebruiker);
    }

    private Optional<TaakGeweigerd> overBelang(TaskEntity taak, String gebruiker) {
        @Nullable String nummer = taak.getProcessInstance().getBusinessKey();
        return nummer != null && belangen.get().houdtBuiten(gebruiker, Nummer.van(nummer))
                ? Optional.of(
                        verboden(
                                "Wie een persoonlijk belang heeft bij een dossier, werkt er niet aan. Een collega doet deze taak."))
                : Optional.empty();
    }

    private static boolean heeftRol(TaskEntity taak, List<String> groepen) {
        return taak.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groepen::contains);
    }

    private static TaakGeweigerd verboden(String zin) {
        return new TaakGeweigerd(Status.FORBIDDEN, zin, new SecurityException(zin));
    }
}
