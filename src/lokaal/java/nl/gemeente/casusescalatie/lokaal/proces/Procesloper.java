package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import nl.gemeente.casusescalatie.proces.Processtart;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks a process as people, the job executor and the steps outside it would: complete a form, run the jobs that are
 * due, let a timer go off. For the fictional cases, and with more eyes for the tests.
 */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
public class Procesloper {

    private static final Duration TUSSENPOOS = Duration.ofMillis(20);
    private static final int BEURTEN = 500;

    protected final RuntimeService runtime;
    protected final TaskService taken;
    protected final ManagementService jobs;
    private final Processtart start;
    private final IdentityService identiteiten;
    private final ExternalTaskService externeTaken;
    protected final Buitenwerker buitenwerker;

    /** A step that goes from one waiting room to the other between two questions would be seen in neither. */
    private final TransactionTemplate momentopname;

    protected Procesloper(
            Processtart start,
            RuntimeService runtime,
            TaskService taken,
            ManagementService jobs,
            IdentityService identiteiten,
            ExternalTaskService externeTaken,
            Buitenwerker buitenwerker,
            PlatformTransactionManager transacties) {
        this.start = start;
        this.runtime = runtime;
        this.taken = taken;
        this.jobs = jobs;
        this.identiteiten = identiteiten;
        this.externeTaken = externeTaken;
        this.buitenwerker = buitenwerker;
        momentopname = new TransactionTemplate(transacties);
        momentopname.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Sends a start form, as a user of this role, then runs the jobs. */
    public Nummer start(String rol, String proces, Map<String, Object> velden) {
        Nummer nummer = als(rol, () -> start.start(proces, velden));
        voerJobsUit(nummer);
        return nummer;
    }

    /** As above, with the record of the start form. */
    public Nummer start(String rol, String proces, Record velden) {
        return start(rol, proces, Formulierwaarden.van(velden));
    }

    /**
     * Completes the one open task with this form, as a user of its candidate group (here user name = group), then runs
     * the jobs.
     */
    public void rondAf(Nummer nummer, String formulier, Map<String, Object> velden) {
        Task taak = taak(nummer, formulier);
        rondAfAls(groep(taak), taak, velden);
        voerJobsUit(nummer);
    }

    /** As above, with the record of the form; a bag of fields is for what a form could not hold. */
    public void rondAf(Nummer nummer, String formulier, Record velden) {
        rondAf(nummer, formulier, Formulierwaarden.van(velden));
    }

    /** As {@link #rondAf}, as this user with the group of the same name. */
    public void rondAfAls(String rol, Nummer nummer, String formulier, Record velden) {
        rondAfAls(rol, nummer, formulier, Formulierwaarden.van(velden));
    }

    /** As {@link #rondAf}, as this user with the group of the same name. */
    public void rondAfAls(String rol, Nummer nummer, String formulier, Map<String, Object> velden) {
        rondAfAls(rol, taak(nummer, formulier), velden);
        voerJobsUit(nummer);
    }

    /** Completes exactly this task, as a user of its candidate group, then runs the jobs. */
    public void rondTaakAf(Task taak, Record velden) {
        rondTaakAf(taak, Formulierwaarden.van(velden));
    }

    /** Completes exactly this task, as a user of its candidate group, then runs the jobs. */
    public void rondTaakAf(Task taak, Map<String, Object> velden) {
        Nummer nummer = Nummer.van(runtime.createProcessInstanceQuery()
                .processInstanceId(taak.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
        rondAfAls(groep(taak), taak, velden);
        voerJobsUit(nummer);
    }

    public <T> T als(String rol, Supplier<T> stap) {
        identiteiten.setAuthentication(rol, List.of(rol));
        try {
            return stap.get();
        } finally {
            identiteiten.clearAuthentication();
        }
    }

    public List<Task> openTaken(Nummer nummer) {
        return taken.createTaskQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .initializeFormKeys()
                .list();
    }

    public List<Task> takenMet(Nummer nummer, String formulier) {
        return openTaken(nummer).stream()
                .filter(taak -> formulier.equals(taak.getCamundaFormRef().getKey()))
                .toList();
    }

    /** Ids of the forms of all open tasks of this dossier, sorted; a form stands as often as it has open tasks. */
    public List<String> openFormulieren(Nummer nummer) {
        return openTaken(nummer).stream()
                .map(taak -> taak.getCamundaFormRef().getKey())
                .sorted()
                .toList();
    }

    /** @throws IllegalStateException when there is none, or more than one */
    public Task taak(Nummer nummer, String formulier) {
        List<Task> gevonden = takenMet(nummer, formulier);
        if (gevonden.size() != 1) {
            throw new IllegalStateException("%d open tasks with form %s of %s; open: %s; active: %s"
                    .formatted(gevonden.size(), formulier, nummer, openFormulieren(nummer), actief(nummer)));
        }
        return gevonden.get(0);
    }

    /** The candidate group of a task, the groups of the escalation ladder left out. */
    public String groep(Task taak) {
        List<String> groepen = taken.getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(groep -> groep != null)
                .toList();
        return groepen.stream()
                .filter(groep -> groepen.size() == 1
                        || !Set.of("plaatsvervanger", "manager").contains(groep))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Runs what the engine does by itself, timers left out, and the steps that wait for another machine, until none is
     * left.
     */
    public void voerJobsUit(Nummer nummer) {
        for (int beurt = 0; beurt < BEURTEN; beurt++) {
            List<Job> nu = nuTeDoen(nummer);
            nu.forEach(this::voerUit);
            if (nu.isEmpty() && !werktErbuiten(nummer)) {
                return;
            }
        }
        throw new IllegalStateException("The jobs after a step of " + nummer + " never end");
    }

    /** Lets the timer on this activity go off now, then runs the jobs. */
    public void vuurTimer(Nummer nummer, String activiteit) {
        List<Job> timers = instanties(nummer).stream()
                .flatMap(proces ->
                        jobs.createJobQuery().processInstanceId(proces).activityId(activiteit).timers().list().stream())
                .toList();
        if (timers.size() != 1) {
            throw new IllegalStateException("%d timers on %s of %s".formatted(timers.size(), activiteit, nummer));
        }
        voerUit(timers.get(0));
        voerJobsUit(nummer);
    }

    /** In a running application those of all dossiers: a step of one wakes another. */
    protected List<Job> nuTeDoen(Nummer nummer) {
        return jobs.createJobQuery().messages().executable().withRetriesLeft().list();
    }

    /**
     * Does the steps outside the engine that are open; false when nothing is left, here or with the job executor and
     * the clock.
     */
    protected boolean werktErbuiten(Nummer nummer) {
        if (Boolean.TRUE.equals(momentopname.execute(status -> isStil(nummer)))) {
            return false;
        }
        buitenwerker.werk();
        wachtEven();
        return true;
    }

    private boolean isStil(Nummer nummer) {
        return nuTeDoen(nummer).isEmpty()
                && externeTaken.createExternalTaskQuery().withRetriesLeft().count() == 0;
    }

    /** Ids of the activities where the processes of this dossier stand, sorted, called processes left out. */
    public Set<String> actief(Nummer nummer) {
        Set<String> actief = new TreeSet<>();
        for (ProcessInstance proces : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .list()) {
            bladeren(runtime.getActivityInstance(proces.getId()), actief);
        }
        return actief;
    }

    /** Ids of the running processes of this dossier and of those they called. */
    protected List<String> instanties(Nummer nummer) {
        List<String> alle = new ArrayList<>();
        for (ProcessInstance proces : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .list()) {
            metGeroepen(proces.getId(), alle);
        }
        return alle;
    }

    private void metGeroepen(String proces, List<String> alle) {
        if (!alle.contains(proces)) {
            alle.add(proces);
            runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(proces)
                    .list()
                    .forEach(geroepen -> metGeroepen(geroepen.getId(), alle));
        }
    }

    private static void bladeren(ActivityInstance knoop, Set<String> actief) {
        Arrays.stream(knoop.getChildTransitionInstances()).forEach(overgang -> actief.add(overgang.getActivityId()));
        if (knoop.getChildActivityInstances().length == 0 && knoop.getChildTransitionInstances().length == 0) {
            actief.add(knoop.getActivityId());
        }
        Arrays.stream(knoop.getChildActivityInstances()).forEach(kind -> bladeren(kind, actief));
    }

    private void rondAfAls(String rol, Task taak, Map<String, Object> velden) {
        als(rol, () -> {
            taken.complete(taak.getId(), velden);
            return taak;
        });
    }

    private void voerUit(Job job) {
        try {
            if (!weg(job)) {
                jobs.executeJob(job.getId());
            }
        } catch (OptimisticLockingException alGedaan) {
            // The job executor, which does the same work beside us, was first.
            wachtEven();
        } catch (ProcessEngineException mislukt) {
            if (!weg(job)) {
                throw mislukt;
            }
        }
    }

    private boolean weg(Job job) {
        return jobs.createJobQuery().jobId(job.getId()).count() == 0;
    }

    private static void wachtEven() {
        LockSupport.parkNanos(TUSSENPOOS.toNanos());
    }
}
