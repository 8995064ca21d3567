package nl.gemeente.casusescalatie.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns the processes of one engine: completes a task by the name of its form, runs the jobs of a dossier, fires a timer. Both sides of a benchmark are turned by
 * exactly this code, so that what differs is what happens inside the engine.
 */
abstract class Motor {

    private static final String JOBS =
            """
            select j.id_ from act_ru_job j
            join act_ru_execution p on p.id_ = j.process_instance_id_
            join act_ru_jobdef d on d.id_ = j.job_def_id_
            where p.business_key_ = ? and j.type_ = ? and (d.act_id_ = ? or ? = '')
            order by j.sequence_counter_""";

    protected final ProcessEngine engine;
    private final JdbcClient database;
    private final Map<String, Stap> stappen = new HashMap<>();

    protected Motor(ProcessEngine engine, DataSource database) {
        this.engine = engine;
        this.database = JdbcClient.create(database);
        for (ProcessDefinition model : engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()) {
            engine.getRepositoryService()
                    .getBpmnModelInstance(model.getId())
                    .getModelElementsByType(UserTask.class)
                    .forEach(taak -> stappen.put(
                            taak.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"),
                            new Stap(taak.getId(), taak.getCamundaCandidateGroups())));
        }
    }

    /** @return the number of the new signal, the how manieth of this round it is given */
    abstract String meld(int hoeveelste);

    abstract String planOverleg();

    /** @return the number that came out of this one */
    abstract String onder(String nummer, Nummer.Soort soort);

    /** Completes a task with what a person filled in. */
    protected abstract void voltooi(Task taak, String nummer, Map<String, Object> ingevuld);

    /** Does the external tasks of this number; true when there was one. */
    protected abstract boolean doeBuitenwerk(String nummer);

    /** Answers the questions about whether a casus is complete, on a page of ours outside the engine. */
    abstract void beantwoordVolledigheid(String casus);

    void rondAf(String nummer, String formulier, Record ingevuld) {
        rondAf(nummer, formulier, Formulierwaarden.van(ingevuld));
    }

    void rondAf(String nummer, String formulier, Map<String, Object> ingevuld) {
        Stap stap = stappen.get(formulier);
        List<Task> open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(stap.taak())
                .listPage(0, 1);
        if (open.isEmpty()) {
            throw new IllegalStateException(
                    "No open task with form %s of %s, but %s".formatted(formulier, nummer, open()));
        }
        engine.getIdentityService().setAuthentication(stap.rol(), List.of(stap.rol()));
        try {
            voltooi(open.get(0), nummer, ingevuld);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        voerJobsUit(nummer);
    }

    /** Runs the jobs of the processes with this number that are no timers, and the steps outside the engine, until none is left. */
    void voerJobsUit(String nummer) {
        do {
            for (List<String> jobs = jobs(nummer, "message", ""); !jobs.isEmpty(); jobs = jobs(nummer, "message", "")) {
                jobs.forEach(engine.getManagementService()::executeJob);
            }
        } while (doeBuitenwerk(nummer));
    }

    void vuurTimer(String nummer, String activiteit) {
        jobs(nummer, "timer", activiteit).forEach(engine.getManagementService()::executeJob);
        voerJobsUit(nummer);
    }

    /** How many processes run. */
    long lopend() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    /** The names of the tasks that wait, and how often. */
    Map<String, Long> open() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .collect(Collectors.groupingBy(Task::getTaskDefinitionKey, Collectors.counting()));
    }

    private List<String> jobs(String nummer, String soort, String activiteit) {
        return database.sql(JOBS)
                .params(nummer, soort, activiteit, activiteit)
                .query(String.class)
                .list();
    }

    private record Stap(String taak, String rol) {}
}
