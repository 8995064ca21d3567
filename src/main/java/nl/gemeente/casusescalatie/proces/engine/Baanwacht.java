package nl.gemeente.casusescalatie.proces.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine grants work per process, not per lane: who may do one task of a process may, to the engine, do them all.
 * Here a task belongs to its candidate groups again, whatever door is used, so that the one who drafts a measure does
 * not sign it; and whoever is kept out of a dossier does no task of it, reads none and gets none.
 */
class Baanwacht extends CommandInterceptor {

    private final Supplier<Optional<Authentication>> vanBuiten;
    private final Taakoordeel oordeel;
    private final List<Regel> overWieHandelt;
    private final List<Toewijzing> toewijzingen;

    /** @param vanBuiten who knocks with a login, see {@link Bewaking} */
    Baanwacht(Supplier<Optional<Authentication>> vanBuiten, Taakoordeel oordeel) {
        this.vanBuiten = vanBuiten;
        this.oordeel = oordeel;
        this.overWieHandelt = List.of(
                new Regel(Commandoveld.van(CompleteTaskCmd.class, "taskId"), oordeel::overAfronden),
                new Regel(Commandoveld.van(SubmitTaskFormCmd.class, "taskId"), oordeel::overAfronden),
                new Regel(Commandoveld.van(ClaimTaskCmd.class, "taskId"), oordeel::overWerken),
                new Regel(Commandoveld.van(AbstractSetTaskPropertyCmd.class, "taskId"), oordeel::overWerken),
                new Regel(Commandoveld.van(GetTaskFormVariablesCmd.class, "resourceId"), oordeel::overLezen),
                new Regel(Commandoveld.van(GetTaskVariablesCmd.class, "taskId"), oordeel::overLezen),
                new Regel(Commandoveld.van(GetTaskVariableCmd.class, "taskId"), oordeel::overLezen),
                new Regel(Commandoveld.van(GetTaskVariableCmdTyped.class, "taskId"), oordeel::overLezen));
        this.toewijzingen = List.of(
                new Toewijzing(
                        Commandoveld.van(ClaimTaskCmd.class, "taskId"), Commandoveld.van(ClaimTaskCmd.class, "userId")),
                new Toewijzing(
                        Commandoveld.van(AssignTaskCmd.class, "taskId"),
                        Commandoveld.van(AssignTaskCmd.class, "userId")));
    }

    @Override
    public <T> T execute(Command<T> command) {
        for (Toewijzing toewijzing : toewijzingen) {
            if (toewijzing.gebruiker().isVan(command)) {
                eisOordeelOverOntvanger(
                        toewijzing.taakId().lees(command),
                        toewijzing.gebruiker().lees(command));
            }
        }
        return next.execute(
                vanBuiten.get().map(wie -> metOordeelOver(wie, command)).orElse(command));
    }

    /**
     * Asked of the product itself too: a colleague who stands in does not always have the role. It is a question of its
     * own, before the command, for after a no the product gives the task to somebody else in the same transaction.
     */
    private void eisOordeelOverOntvanger(@Nullable String taakId, @Nullable String ontvanger) {
        if (taakId == null || ontvanger == null) {
            return;
        }
        Optional<TaakGeweigerd> nee = next.execute(context -> {
            // This asks first whether whoever acts may see the task.
            new GetIdentityLinksForTaskCmd(taakId).execute(context);
            return vraag(context, taakId, taak -> oordeel.overKrijgen(taak, ontvanger, context));
        });
        if (nee.isPresent()) {
            throw nee.get();
        }
    }

    private <T> Command<T> metOordeelOver(Authentication wie, Command<T> command) {
        for (Regel regel : overWieHandelt) {
            @Nullable
            String taakId = regel.taakId().isVan(command) ? regel.taakId().lees(command) : null;
            if (taakId != null) {
                return metOordeel(command, taakId, taak -> regel.oordeel().apply(taak, wie));
            }
        }
        return command;
    }

    /** The verdict falls in the transaction of the command, on the same task that the command then reads. */
    private static <T> Command<T> metOordeel(
            Command<T> command, String taakId, Function<TaskEntity, Optional<TaakGeweigerd>> oordeel) {
        return context -> {
            Optional<TaakGeweigerd> nee = vraag(context, taakId, oordeel);
            if (nee.isPresent()) {
                throw nee.get();
            }
            return command.execute(context);
        };
    }

    /** Of a task that is no longer there the command itself says so. */
    private static Optional<TaakGeweigerd> vraag(
            CommandContext context, String taakId, Function<TaskEntity, Optional<TaakGeweigerd>> oordeel) {
        return context.runWithoutAuthorization(
                () -> Optional.ofNullable(context.getTaskManager().findTaskById(taakId))
                        .flatMap(oordeel));
    }

    private record Regel(
            Commandoveld<String> taakId, BiFunction<TaskEntity, Authentication, Optional<TaakGeweigerd>> oordeel) {}

    private record Toewijzing(Commandoveld<String> taakId, Commandoveld<String> gebruiker) {}
}
