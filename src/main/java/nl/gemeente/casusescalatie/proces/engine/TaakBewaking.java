package nl.gemeente.casusescalatie.proces.engine;

import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * The engine grants work per process, not per lane: who may do one task of a process may, to the engine, do them all. Here a task belongs to its candidate
 * groups again, whatever door is used, so that the one who drafts a measure does not sign it; and who is kept out of a dossier does no task of it. What the product itself does
 * inside a command is not asked.
 */
class TaakBewaking extends CommandInterceptor {

    private static final List<Class<?>> OP_EEN_TAAK = List.of(
            ClaimTaskCmd.class,
            CompleteTaskCmd.class,
            SubmitTaskFormCmd.class,
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            AbstractSetTaskPropertyCmd.class,
            SetTaskVariablesCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class);

    /** What a task knows of its dossier; who is kept out of that dossier does not read it. */
    private static final List<Class<?>> LEEST_EEN_TAAK = List.of(
            GetTaskFormVariablesCmd.class,
            GetTaskVariablesCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class);

    /** The model says whose a task is, and the ladder when it is late. Only the product itself changes that. */
    private static final List<Class<?>> VOOR_NIEMAND = List.of(
            AbstractAddIdentityLinkCmd.class, DeleteIdentityLinkCmd.class, SetTaskDueDateCmd.class, SaveTaskCmd.class);

    private final Supplier<IdentityService> identiteiten;
    private final Supplier<Belangenwacht> belangen;
    private final Map<Class<?>, Field> taskIds = new ConcurrentHashMap<>();

    TaakBewaking(Supplier<IdentityService> identiteiten, Supplier<Belangenwacht> belangen) {
        this.identiteiten = identiteiten;
        this.belangen = belangen;
    }

    @Override
    public <T> T execute(Command<T> command) {
        @Nullable Authentication wie = outside() ? identiteiten.get().getCurrentAuthentication() : null;
        if (wie != null && wie.getUserId() != null) {
            if (command instanceof StartProcessInstanceAtActivitiesCmd) {
                throw refusal("Een proces begint altijd bij het begin.");
            }
            if (isOneOf(VOOR_NIEMAND, command) && !(command instanceof AssignTaskCmd)) {
                throw refusal("Van wie een taak is en wanneer zij af moet zijn, ligt vast in het proces.");
            }
            if (isOneOf(OP_EEN_TAAK, command)) {
                return next.execute(guarded(command, task -> workVerdict(command, task, wie)));
            }
            if (isOneOf(LEEST_EEN_TAAK, command)) {
                return next.execute(guarded(command, task -> interestVerdict(task, wie.getUserId())));
            }
        }
        return next.execute(command);
    }

    private static boolean isOneOf(List<Class<?>> kinds, Command<?> command) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(command));
    }

    private static boolean outside() {
        return Context.getCommandContext() == null;
    }

    /** The verdict falls in the transaction of the command, on the same task that the command then reads. */
    private <T> Command<T> guarded(Command<T> command, Function<TaskEntity, @Nullable TaakGeweigerd> verdict) {
        String taskId = (String)
                ReflectionUtils.getField(taskIds.computeIfAbsent(command.getClass(), TaakBewaking::taskId), command);
        if (taskId == null) {
            return command;
        }
        return context -> {
            @Nullable
            TaakGeweigerd no = context.runWithoutAuthorization(() -> {
                @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
                return task == null ? null : verdict.apply(task);
            });
            if (no != null) {
                throw no;
            }
            return command.execute(context);
        };
    }

    private @Nullable TaakGeweigerd workVerdict(Command<?> command, TaskEntity task, Authentication wie) {
        @Nullable TaakGeweigerd no = roleVerdict(command, task, wie);
        return no == null ? interestVerdict(task, wie.getUserId()) : no;
    }

    private static @Nullable TaakGeweigerd roleVerdict(Command<?> command, TaskEntity task, Authentication wie) {
        boolean finishes = command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
        if (finishes && task.getAssignee() != null && !task.getAssignee().equals(wie.getUserId())) {
            return refusal("Een collega heeft deze taak opgepakt. Alleen die collega kan de taak afronden.");
        }
        List<String> groups = wie.getGroupIds() == null ? List.of() : wie.getGroupIds();
        boolean mine =
                task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
        return mine
                ? null
                : refusal("Deze taak hoort bij een andere rol. U kunt deze taak wel bekijken, maar niet doen.");
    }

    private @Nullable TaakGeweigerd interestVerdict(TaskEntity task, String user) {
        @Nullable String number = task.getProcessInstance().getBusinessKey();
        return number != null && belangen.get().houdtBuiten(user, Nummer.van(number)) ? persoonlijkBelang() : null;
    }

    static TaakGeweigerd persoonlijkBelang() {
        return refusal(
                "Wie een persoonlijk belang heeft bij een dossier, werkt er niet aan. Een collega doet deze taak.");
    }

    private static TaakGeweigerd refusal(String zin) {
        return new TaakGeweigerd(Status.FORBIDDEN, zin, new SecurityException(zin));
    }

    private static Field taskId(Class<?> command) {
        String name = GetTaskFormVariablesCmd.class.isAssignableFrom(command) ? "resourceId" : "taskId";
        Field field = ReflectionUtils.findField(command, name);
        if (field == null) {
            throw new IllegalStateException("This engine has no " + command.getSimpleName() + "." + name
                    + "; the guard of the lanes does not fit it.");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
