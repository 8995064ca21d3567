package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaLezen;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("signalenoverleg-inplannen")
class SignalenoverlegInplannenProcesTest {

    private static final String PROCES = "signalenoverleg-inplannen";

    private final Procesbaan baan;
    private final Wachtend wachtend;
    private final AgendaLezen agenda;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final Testklok klok;

    SignalenoverlegInplannenProcesTest(
            Procesbaan baan,
            Wachtend wachtend,
            AgendaLezen agenda,
            ManagementService jobs,
            RuntimeService runtime,
            Testklok klok) {
        this.baan = baan;
        this.wachtend = wachtend;
        this.agenda = agenda;
        this.jobs = jobs;
        this.runtime = runtime;
        this.klok = klok;
    }

    @BeforeEach
    void leeg() {
        wachtend.alleenNieuwe();
    }

    @Test
    void de_klok_loopt_elke_zes_weken_vanaf_een_vaste_dag() {
        LocalDateTime eerste = LocalDateTime.of(2026, 1, 5, 7, 0);
        LocalDateTime volgende =
                klok().getDuedate().toInstant().atZone(Testklok.ZONE).toLocalDateTime();

        assertThat(java.time.Duration.between(eerste, volgende).toDays() % 42).isZero();
        assertThat(volgende.toLocalTime()).isEqualTo(eerste.toLocalTime());
    }

    @Test
    void de_klok_plant_een_overleg_met_een_eigen_nummer() {
        Nummer signaal = wachtend.signaal();
        klok.zet(LocalDateTime.of(2026, 12, 11, 7, 0));

        Nummer overleg = laatDeKlokAflopen();

        // Fourteen days on is Christmas, a Friday; the meeting moves to the first working day.
        List<Job> wachten = baan.jobsVan(overleg);
        assertThat(wachten)
                .extracting(Job::getDuedate)
                .containsExactly(Timestamp.valueOf(LocalDateTime.of(2026, 12, 21, 7, 0)));
        assertThat(baan.loopt(overleg, "signalenoverleg-houden")).isTrue();
        baan.vuurTimer(overleg, "event_peildatumBereikt");
        assertThat(agenda.teBespreken(overleg)).containsExactly(signaal);
    }

    @Test
    void is_het_overleg_voorbij_dan_is_ook_de_ronde_van_de_klok_voorbij() {
        Nummer overleg = laatDeKlokAflopen();
        baan.vuurTimer(overleg, "event_peildatumBereikt");
        baan.voerJobsUit(overleg);

        assertThat(baan.doorlopen(overleg)).contains("endEvent_overlegVervallen", "endEvent_overlegVoorbij");
    }

    private Nummer laatDeKlokAflopen() {
        List<String> eerder = instanties();
        jobs.executeJob(klok().getId());
        String nieuw = instanties().stream()
                .filter(id -> !eerder.contains(id))
                .findFirst()
                .orElseThrow();
        jobs.createJobQuery().processInstanceId(nieuw).list().forEach(job -> jobs.executeJob(job.getId()));
        return Nummer.van(runtime.createProcessInstanceQuery()
                .processInstanceId(nieuw)
                .singleResult()
                .getBusinessKey());
    }

    private List<String> instanties() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(PROCES).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private Job klok() {
        return jobs.createJobQuery()
                .processDefinitionKey(PROCES)
                .activityId("startEvent_cyclusVerstreken")
                .singleResult();
    }
}
