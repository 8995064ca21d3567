package nl.gemeente.casusescalatie.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Walks a process as people, the job executor and the steps outside it would: complete a form, run the jobs that are due, let a timer go off. */
@Component
public class Procesbaan {

    private final RuntimeService runtime;
    private final TaskService taken;
    private final ManagementService jobs;
    private final IdentityService identiteiten;
    private final HistoryService historie;
    private final Buitenwerker buitenwerker;

    Procesbaan(
            RuntimeService runtime,
            TaskService taken,
            ManagementService jobs,
            IdentityService identiteiten,
            HistoryService historie,
            Buitenwerker buitenwerker) {
        this.runtime = runtime;
        this.taken = taken;
        this.jobs = jobs;
        this.identiteiten = identiteiten;
        this.historie = historie;
        this.buitenwerker = buitenwerker;
    }

    /** Completes the one open task with this form, as a user of its candidate group (in {@code lokaal} and in tests user name = group), then runs the jobs. */
    public void rondAf(Nummer nummer, String formulier, Map<String, Object> velden) {
        rondAfAls(groep(taak(nummer, formulier)), nummer, formulier, velden);
    }

    /** As {@link #rondAf}, as this user with the group of the same name. */
    public void rondAfAls(String rol, Nummer nummer, String formulier, Map<String, Object> velden) {
        Task taak = taak(nummer, formulier);
        als(rol, () -> {
            taken.complete(taak.getId(), velden);
            return null;
        });
        voerJobsUit(nummer);
    }

    /** Completes exactly this task, as a user of its candidate group, then runs the jobs. */
    public void rondTaakAf(Task taak, Map<String, Object> velden) {
        Nummer nummer = Nummer.van(runtime.createProcessInstanceQuery()
                .processInstanceId(taak.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
        als(groep(taak), () -> {
            taken.complete(taak.getId(), velden);
            return null;
        });
        voerJobsUit(nummer);
    }

    /** One of several open tasks with the same form, for instance of a multi-instance. */
    public void rondEersteAf(Nummer nummer, String formulier, Map<String, Object> velden) {
        Task taak = takenMet(nummer, formulier).get(0);
        als(groep(taak), () -> {
            taken.complete(taak.getId(), velden);
            return null;
        });
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

    /** Ids of the forms of all open tasks of this dossier, sorted; a form stands as often as it has open tasks. */
    public List<String> openFormulieren(Nummer nummer) {
        return openTaken(nummer).stream()
                .map(taak -> taak.getCamundaFormRef().getKey())
                .sorted()
                .toList();
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

    public Task taak(Nummer nummer, String formulier) {
        List<Task> gevonden = takenMet(nummer, formulier);
        assertThat(gevonden)
                .as(
                        "open task with form %s of %s; open: %s; active: %s",
                        formulier, nummer, openFormulieren(nummer), actief(nummer))
                .hasSize(1);
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

    /** Runs every job of this dossier, and of the processes it called, that is no timer, and the steps that wait for another machine, until none is left; also one that failed before. */
    public void voerJobsUit(Nummer nummer) {
        for (int ronde = 0; ronde < 100; ronde++) {
            List<Job> nuTeDoen = jobsVan(nummer).stream()
                    .filter(job -> "message".equals(((JobEntity) job).getType()))
                    .toList();
            if (nuTeDoen.isEmpty() && !buitenwerker.werkAan(nummer)) {
                return;
            }
            for (Job job : nuTeDoen) {
                if (jobs.createJobQuery().jobId(job.getId()).count() == 1) {
                    jobs.executeJob(job.getId());
                }
            }
        }
        throw new AssertionError("The jobs of " + nummer + " never end");
    }

    /** Lets the timer on this activity go off now, then runs the jobs. */
    public void vuurTimer(Nummer nummer, String activiteit) {
        List<Job> timers = instanties(nummer).stream()
                .flatMap(proces ->
                        jobs.createJobQuery().processInstanceId(proces).activityId(activiteit).timers().list().stream())
                .toList();
        assertThat(timers).as("timer on %s of %s", activiteit, nummer).hasSize(1);
        jobs.executeJob(timers.get(0).getId());
        voerJobsUit(nummer);
    }

    public List<Job> jobsVan(Nummer nummer) {
        return instanties(nummer).stream()
                .flatMap(proces -> jobs.createJobQuery().processInstanceId(proces).active().list().stream())
                .toList();
    }

    public boolean loopt(Nummer nummer, String proces) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer.waarde())
                        .processDefinitionKey(proces)
                        .count()
                > 0;
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

    /** Ids of the activities and events that the processes of this dossier went through and finished. */
    public Set<String> doorlopen(Nummer nummer) {
        return historie.createHistoricProcessInstanceQuery().processInstanceBusinessKey(nummer.waarde()).list().stream()
                .flatMap(
                        proces -> historie
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(proces.getId())
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void bladeren(ActivityInstance knoop, Set<String> actief) {
        Arrays.stream(knoop.getChildTransitionInstances()).forEach(overgang -> actief.add(overgang.getActivityId()));
        if (knoop.getChildActivityInstances().length == 0 && knoop.getChildTransitionInstances().length == 0) {
            actief.add(knoop.getActivityId());
        }
        Arrays.stream(knoop.getChildActivityInstances()).forEach(kind -> bladeren(kind, actief));
    }

    private List<String> instanties(Nummer nummer) {
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
}
