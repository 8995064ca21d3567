package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Completes tasks as the demo users would. It runs the jobs in between itself, beside the job executor, so that a first start does not have to wait for it. */
@Component
@ConditionalOnProperty("casusescalatie.toegang.demo-gebruikers")
class DemoWalk {

    private static final int ATTEMPTS = 200;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Set<String> LADDER = Set.of("plaatsvervanger", "manager");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final IdentityService identities;

    DemoWalk(RuntimeService runtime, TaskService tasks, ManagementService jobs, IdentityService identities) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.identities = identities;
    }

    /** Completes one open task with this form, as the user of its role. */
    void complete(Nummer nummer, String form, Map<String, Object> fields) {
        Task task = await(nummer, form);
        String role = role(task);
        identities.setAuthentication(role, List.of(role));
        try {
            tasks.complete(task.getId(), fields);
        } finally {
            identities.clearAuthentication();
        }
        runJobs(nummer);
    }

    /** Lets the timer on this activity go off now. */
    void fire(Nummer nummer, String activity) {
        instances(nummer)
                .forEach(instance ->
                        jobs.createJobQuery().processInstanceId(instance).activityId(activity).timers().list().stream()
                                .map(Job::getId)
                                .forEach(this::run));
        runJobs(nummer);
    }

    /** Runs what the engine still has to do for this dossier before somebody gets a task. */
    void runJobs(Nummer nummer) {
        List<String> ready = ready(nummer);
        for (int attempt = 0; !ready.isEmpty() && attempt < ATTEMPTS; attempt++) {
            if (!ready.stream().allMatch(this::run)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            ready = ready(nummer);
        }
    }

    private Task await(Nummer nummer, String form) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Task> open = open(nummer, form);
            if (open.isPresent()) {
                return open.get();
            }
            runJobs(nummer);
            LockSupport.parkNanos(attempt == 0 ? 0 : PAUSE.toNanos());
        }
        throw new IllegalStateException("Task with form " + form + " of " + nummer + " does not open");
    }

    private Optional<Task> open(Nummer nummer, String form) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(task -> task.getCamundaFormRef() != null
                        && form.equals(task.getCamundaFormRef().getKey()))
                .findFirst();
    }

    private String role(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && !LADDER.contains(group))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ready(Nummer nummer) {
        return instances(nummer).stream()
                .flatMap(
                        instance -> jobs
                                .createJobQuery()
                                .processInstanceId(instance)
                                .messages()
                                .withRetriesLeft()
                                .active()
                                .list()
                                .stream())
                .map(Job::getId)
                .toList();
    }

    private List<String> instances(Nummer nummer) {
        List<String> all = new ArrayList<>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .list()
                .forEach(instance -> withCalled(instance.getId(), all));
        return all;
    }

    private void withCalled(String instance, List<String> all) {
        if (!all.contains(instance)) {
            all.add(instance);
            runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                    .map(ProcessInstance::getId)
                    .forEach(called -> withCalled(called, all));
        }
    }

    /** False when the job executor had it at the same moment. */
    private boolean run(String job) {
        try {
            jobs.executeJob(job);
            return true;
        } catch (OptimisticLockingException | NullValueException e) {
            return false;
        }
    }
}
