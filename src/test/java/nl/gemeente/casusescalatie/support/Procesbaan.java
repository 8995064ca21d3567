package nl.gemeente.casusescalatie.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.lokaal.proces.Procesloper;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import nl.gemeente.casusescalatie.proces.Processtart;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The walker of the fictional cases for one dossier at a time, in an application where nothing runs by itself, with eyes for
 * where a process went.
 */
@Component
public class Procesbaan extends Procesloper {

    private final HistoryService historie;

    Procesbaan(
            Processtart start,
            RuntimeService runtime,
            TaskService taken,
            ManagementService jobs,
            IdentityService identiteiten,
            ExternalTaskService externeTaken,
            HistoryService historie,
            Buitenwerker buitenwerker,
            PlatformTransactionManager transacties) {
        super(start, runtime, taken, jobs, identiteiten, externeTaken, buitenwerker, transacties);
        this.historie = historie;
    }

    /** Of this dossier and of the processes it called; also one that failed before. */
    @Override
    protected List<Job> nuTeDoen(Nummer nummer) {
        return instanties(nummer).stream()
                .flatMap(proces -> jobs.createJobQuery().processInstanceId(proces).active().messages().list().stream())
                .toList();
    }

    @Override
    protected boolean werktErbuiten(Nummer nummer) {
        return buitenwerker.werkAan(nummer);
    }

    /** One of several open tasks with the same form, for instance of a multi-instance. */
    public void rondEersteAf(Nummer nummer, String formulier, Record velden) {
        rondTaakAf(takenMet(nummer, formulier).get(0), velden);
    }

    /** One of several open tasks with the same form, for instance of a multi-instance. */
    public void rondEersteAf(Nummer nummer, String formulier, Map<String, Object> velden) {
        rondTaakAf(takenMet(nummer, formulier).get(0), velden);
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
}
