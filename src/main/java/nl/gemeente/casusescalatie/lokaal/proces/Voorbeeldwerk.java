package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import nl.gemeente.casusescalatie.proces.Processtart;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The hands of the fictional colleagues: they start processes and complete tasks through the doors that everybody uses. */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldwerk {

    private static final Duration TUSSENPOOS = Duration.ofMillis(20);
    private static final int BEURTEN = 500;

    private final Processtart start;
    private final Processen processen;
    private final TaskService taken;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Buitenwerker buitenwerker;
    private final ExternalTaskService externeTaken;
    private final IdentityService identiteiten;

    Voorbeeldwerk(
            Processtart start,
            Processen processen,
            TaskService taken,
            RuntimeService runtime,
            ManagementService jobs,
            Buitenwerker buitenwerker,
            ExternalTaskService externeTaken,
            IdentityService identiteiten) {
        this.start = start;
        this.processen = processen;
        this.taken = taken;
        this.runtime = runtime;
        this.jobs = jobs;
        this.buitenwerker = buitenwerker;
        this.externeTaken = externeTaken;
        this.identiteiten = identiteiten;
    }

    Nummer start(String rol, String proces, Map<String, Object> velden) {
        Nummer nummer = als(rol, () -> start.start(proces, velden));
        werkAf();
        return nummer;
    }

    /** Completes the open task of this kind, as a colleague whose task it is. */
    void doe(Nummer nummer, String taak, Map<String, Object> velden) {
        OpenTaak open = processen.openTaken(nummer).stream()
                .filter(kandidaat -> kandidaat.sleutel().equals(taak))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example has no task " + taak + " at " + nummer));
        als(open.groepen().get(0), () -> {
            taken.complete(open.id(), velden);
            return nummer;
        });
        werkAf();
    }

    /** Does not wait for the moment that a timer waits for. */
    void laatAfgaan(Nummer nummer, String gebeurtenis) {
        for (ProcessInstance proces : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .list()) {
            jobs.createJobQuery()
                    .processInstanceId(proces.getId())
                    .activityId(gebeurtenis)
                    .timers()
                    .list()
                    .forEach(this::voerUit);
        }
        werkAf();
    }

    /** The example works on only when the engine has nothing left to do by itself; the job executor and the clock do the same work beside us. */
    private void werkAf() {
        for (int beurt = 0; beurt < BEURTEN; beurt++) {
            List<Job> nu = jobs.createJobQuery()
                    .messages()
                    .executable()
                    .withRetriesLeft()
                    .list();
            if (nu.isEmpty()
                    && externeTaken.createExternalTaskQuery().withRetriesLeft().count() == 0) {
                return;
            }
            buitenwerker.werk();
            nu.forEach(this::voerUit);
            LockSupport.parkNanos(TUSSENPOOS.toNanos());
        }
        throw new IllegalStateException("The jobs of the examples never end");
    }

    private void voerUit(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (OptimisticLockingException alGedaan) {
            // The job executor was first.
        } catch (ProcessEngineException weg) {
            if (jobs.createJobQuery().jobId(job.getId()).count() > 0) {
                throw weg;
            }
        }
    }

    private <T> T als(String rol, Supplier<T> stap) {
        identiteiten.setAuthentication(rol, List.of(rol));
        try {
            return stap.get();
        } finally {
            identiteiten.clearAuthentication();
        }
    }
}
