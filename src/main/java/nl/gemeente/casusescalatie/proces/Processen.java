package nl.gemeente.casusescalatie.proces;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the rooms need from the engine: start a process, tell a waiting one that something happened, see which tasks are
 * open.
 */
@Component
public class Processen {

    private final RuntimeService runtime;
    private final TaskService taken;
    private final RepositoryService modellen;
    private final Aanmelding aanmelding;
    private final Formulieren formulieren;

    Processen(
            RuntimeService runtime,
            TaskService taken,
            RepositoryService modellen,
            Aanmelding aanmelding,
            Formulieren formulieren) {
        this.runtime = runtime;
        this.taken = taken;
        this.modellen = modellen;
        this.aanmelding = aanmelding;
        this.formulieren = formulieren;
    }

    /** Starts a process for a dossier, in the running transaction. */
    public void start(String proces, Nummer nummer, Route route) {
        aanmelding.alsSysteem(
                () -> runtime.startProcessInstanceByKey(proces, nummer.waarde(), Map.copyOf(route.alsVariabelen())));
    }

    /**
     * Tells the one process of this dossier that waits for a message.
     *
     * @throws IllegalStateException when no process of this dossier waits for it
     */
    public void meld(String boodschap, Nummer nummer, Route route) {
        if (meldAlsErGewachtWordt(boodschap, nummer, route) == 0) {
            throw new IllegalStateException("No process of " + nummer + " waits for message " + boodschap);
        }
    }

    /** As {@link #meld}, for every waiting process of this dossier, possibly none. Returns how many were told. */
    public int meldAlsErGewachtWordt(String boodschap, Nummer nummer, Route route) {
        List<ProcessInstance> lopend = aanmelding.alsSysteem(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .active()
                .list());
        int gemeld = 0;
        for (ProcessInstance proces : lopend) {
            List<EventSubscription> wachtend = aanmelding.alsSysteem(() -> runtime.createEventSubscriptionQuery()
                    .processInstanceId(proces.getId())
                    .eventType("message")
                    .eventName(boodschap)
                    .list());
            for (EventSubscription wacht : wachtend) {
                aanmelding.alsSysteem(() -> {
                    runtime.messageEventReceived(boodschap, wacht.getExecutionId(), Map.copyOf(route.alsVariabelen()));
                    return true;
                });
                gemeld++;
            }
        }
        return gemeld;
    }

    /**
     * As {@link #meld}, when several processes of this dossier may wait for the same message: tells the one with this
     * value.
     *
     * @throws IllegalStateException when none does
     */
    public void meldAan(String boodschap, Nummer nummer, Routevariabele variabele, Object waarde) {
        boolean gemeld = aanmelding.alsSysteem(() -> {
            List<ProcessInstance> lopend = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(nummer.waarde())
                    .variableValueEquals(variabele.naam(), waarde)
                    .list();
            for (ProcessInstance proces : lopend) {
                for (EventSubscription wacht : runtime.createEventSubscriptionQuery()
                        .processInstanceId(proces.getId())
                        .eventType("message")
                        .eventName(boodschap)
                        .list()) {
                    runtime.messageEventReceived(boodschap, wacht.getExecutionId());
                    return true;
                }
            }
            return false;
        });
        if (!gemeld) {
            throw new IllegalStateException("No process of " + nummer + " waits for message " + boodschap);
        }
    }

    /** Whether any process of this dossier still runs, including suspended ones. */
    public boolean loopt(Nummer nummer) {
        return aanmelding.alsSysteem(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer.waarde())
                        .count()
                > 0);
    }

    /** Open tasks of a dossier, oldest term first. */
    public List<OpenTaak> openTaken(Nummer nummer) {
        return lijst(taken.createTaskQuery().processInstanceBusinessKey(nummer.waarde()));
    }

    /** Open tasks in somebody's name. */
    public List<OpenTaak> takenOpNaam(String gebruiker) {
        return lijst(taken.createTaskQuery().taskAssignee(gebruiker));
    }

    /** Open tasks in nobody's name that one of these groups may do. */
    public List<OpenTaak> takenVan(Collection<String> groepen) {
        return lijst(taken.createTaskQuery().taskCandidateGroupIn(List.copyOf(groepen)));
    }

    private List<OpenTaak> lijst(TaskQuery vraag) {
        return aanmelding.alsSysteem(() -> vraag.initializeFormKeys().orderByDueDate().asc().list().stream()
                .map(this::lees)
                .toList());
    }

    /** The dossier and the process of a task, or null when it is no longer open. */
    public @Nullable OpenTaak openTaak(String taakId) {
        @Nullable
        Task taak = aanmelding.alsSysteem(() ->
                taken.createTaskQuery().taskId(taakId).initializeFormKeys().singleResult());
        return taak == null ? null : aanmelding.alsSysteem(() -> lees(taak));
    }

    /** Releases a claimed task, so that the others who may do it see it again. */
    public void geefVrij(String taakId) {
        aanmelding.alsSysteem(() -> {
            taken.setAssignee(taakId, null);
            return true;
        });
    }

    /** Lets one more group see and do a task. */
    public void ookVoor(String taakId, String groep) {
        aanmelding.alsSysteem(() -> {
            taken.addCandidateGroup(taakId, groep);
            return true;
        });
    }

    /**
     * Completes a task for whoever is logged in, through the door that Tasklist and {@code /engine-rest} use: the same
     * rights, rules and records.
     *
     * @param getypt what a page sent, per field of the form of this task
     * @throws Weigering when somebody else may do it, a field is wrong, the domain says no, or a colleague was first;
     *     the task is then as it was
     */
    public void rondAf(OpenTaak taak, Map<String, List<String>> getypt) {
        try {
            taken.complete(taak.id(), formulieren.beeld(taak.formulier()).ingevuld(getypt));
        } catch (TaakGeweigerd geweigerd) {
            throw geweigerd.getCause() instanceof Weigering weigering ? weigering : new Weigering(geweigerd.zin());
        }
    }

    private OpenTaak lees(Task taak) {
        ProcessInstance proces = runtime.createProcessInstanceQuery()
                .processInstanceId(taak.getProcessInstanceId())
                .singleResult();
        List<String> groepen = taken.getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(groep -> groep != null)
                .toList();
        return new OpenTaak(
                taak.getId(),
                taak.getName(),
                taak.getTaskDefinitionKey(),
                taak.getCamundaFormRef().getKey(),
                modellen.getProcessDefinition(taak.getProcessDefinitionId()).getKey(),
                proces.getBusinessKey(),
                groepen,
                taak.getAssignee(),
                taak.getDueDate());
    }

    /**
     * @param formulier id of its form
     * @param groepen candidate groups, including the deputy and manager of the ladder
     * @param behandelaar user name of the person who claimed it, or null
     * @param termijn due date, or null
     */
    public record OpenTaak(
            String id,
            String naam,
            String sleutel,
            String formulier,
            String proces,
            String nummer,
            List<String> groepen,
            @Nullable String behandelaar,
            @Nullable Date termijn) {

        /** Whether this person has the role and nobody else claimed the task; the engine checks again. */
        public boolean isVoor(String gebruiker, Collection<String> eigenGroepen) {
            return (behandelaar == null || behandelaar.equals(gebruiker))
                    && groepen.stream().anyMatch(eigenGroepen::contains);
        }
    }
}
