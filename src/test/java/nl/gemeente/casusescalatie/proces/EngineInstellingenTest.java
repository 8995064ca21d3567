package nl.gemeente.casusescalatie.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class EngineInstellingenTest {

    private final Processen processen;
    private final Procesbaan baan;
    private final Nummers nummers;
    private final RuntimeService runtime;
    private final TaskService taken;
    private final ManagementService jobs;
    private final IdentityService identiteiten;
    private final JdbcClient database;

    Nummer nummer;

    EngineInstellingenTest(
            Processen processen,
            Procesbaan baan,
            Nummers nummers,
            RuntimeService runtime,
            TaskService taken,
            ManagementService jobs,
            IdentityService identiteiten,
            JdbcClient database) {
        this.processen = processen;
        this.baan = baan;
        this.nummers = nummers;
        this.runtime = runtime;
        this.taken = taken;
        this.jobs = jobs;
        this.identiteiten = identiteiten;
        this.database = database;
    }

    @BeforeEach
    void start() {
        ProefDoenModel.ONTVANGEN.clear();
        ProefDoenModel.storing = null;
        nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        processen.start(ProefDoenModel.PROCES, nummer, Route.rechtdoor());
    }

    @Test
    void een_ingevuld_formulier_gaat_naar_de_use_case_en_niet_naar_de_engine() {
        baan.voerJobsUit(nummer);
        baan.rondAf(
                nummer,
                "proef-beoordelen",
                Variables.createVariables()
                        .putValue("oordeel", "AFGEKEURD")
                        .putValue("toelichting", "Merkteken-7f3a")
                        .putValue("datum", "2026-12-01")
                        .putValue("redenen", List.of("EEN", "TWEE")));

        assertThat(ProefDoenModel.ONTVANGEN)
                .containsExactly(new ProefDoenModel.Oordeel(
                        ProefDoenModel.Uitkomst.AFGEKEURD,
                        "Merkteken-7f3a",
                        LocalDate.of(2026, 12, 1),
                        Set.of(ProefDoenModel.Reden.EEN, ProefDoenModel.Reden.TWEE)));
        assertThat(baan.doorlopen(nummer)).contains("endEvent_afgekeurd");
        assertThat(database.sql(
                                "select name_ from act_hi_varinst v join act_hi_procinst p on v.proc_inst_id_ = p.id_ where p.business_key_ = ?")
                        .param(nummer.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("proefUitkomst");
    }

    @Test
    void een_weigering_van_het_domein_laat_de_taak_open() {
        baan.voerJobsUit(nummer);

        assertThatThrownBy(() -> rondAf(Map.of("oordeel", "GOEDGEKEURD", "toelichting", "weiger")))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage("Toelichting: dit weigert het dossier.");
        assertThat(baan.openFormulieren(nummer)).containsExactly("proef-beoordelen");
    }

    @Test
    void een_verplicht_veld_dat_leeg_is_wordt_met_zijn_label_genoemd() {
        baan.voerJobsUit(nummer);

        assertThatThrownBy(() -> rondAf(Map.of("toelichting", "veel te lange toelichting hier")))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage("Oordeel: kies een antwoord. Toelichting: gebruik hoogstens 20 tekens.");
    }

    @Test
    void een_antwoord_buiten_de_lijst_en_een_onbekend_veld_worden_geweigerd_zonder_ze_te_herhalen() {
        baan.voerJobsUit(nummer);

        assertThatThrownBy(() -> rondAf(Map.of("oordeel", "Merkteken-1")))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage("Oordeel: dit antwoord kan niet. Kies of vul een geldige waarde in.");
        assertThatThrownBy(() -> rondAf(Map.of("oordeel", "GOEDGEKEURD", "Merkteken-2", "x")))
                .isInstanceOf(TaakGeweigerd.class)
                .message()
                .contains("een veld dat wij niet kennen")
                .doesNotContain("Merkteken");
    }

    @Test
    void wie_de_rol_niet_heeft_rondt_niet_af_en_krijgt_de_taak_niet_op_naam() {
        baan.voerJobsUit(nummer);
        Task taak = baan.taak(nummer, "proef-beoordelen");

        assertThatThrownBy(
                        () -> baan.rondAfAls("toezicht", nummer, "proef-beoordelen", Map.of("oordeel", "GOEDGEKEURD")))
                .hasMessage("Deze taak hoort bij een andere rol. U kunt deze taak wel bekijken, maar niet doen.");
        assertThatThrownBy(() -> taken.claim(taak.getId(), "toezicht")).isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> taken.complete(taak.getId(), Map.of("oordeel", "GOEDGEKEURD")))
                .hasMessage("Log eerst in: wij moeten weten wie deze taak afrondt.");
    }

    @Test
    void de_engine_bewaart_geen_variabele_die_het_model_niet_kent() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                        ProefDoenModel.PROCES, nummer.waarde(), Map.of("naam", "Merkteken")))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage(
                        "Proces proef-doen bewaart alleen nummers, codes en datums. Dit gegeven hoort daar niet bij.");
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                        ProefDoenModel.PROCES, nummer.waarde(), Map.of("proefUitkomst", "Merkteken")))
                .isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(ProefDoenModel.PROCES, "Jan Jansen"))
                .isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(ProefDoenModel.PROCES))
                .isInstanceOf(TaakGeweigerd.class);
    }

    @Test
    void opmerkingen_bijlagen_en_omwegen_bij_een_taak_worden_geweigerd() {
        baan.voerJobsUit(nummer);
        Task taak = baan.taak(nummer, "proef-beoordelen");

        assertThatThrownBy(() -> taken.createComment(taak.getId(), null, "Merkteken"))
                .isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> taken.createAttachment("x", taak.getId(), null, "Merkteken", null, "http://x"))
                .isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> taken.setVariable(taak.getId(), "naam", "Merkteken"))
                .isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> taken.resolveTask(taak.getId())).isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> taken.handleBpmnError(taak.getId(), "x")).isInstanceOf(TaakGeweigerd.class);
        taak.setDescription("Merkteken");
        assertThatThrownBy(() -> taken.saveTask(taak)).isInstanceOf(TaakGeweigerd.class);
        assertThatThrownBy(() -> taken.saveTask(taken.newTask())).isInstanceOf(Exception.class);
    }

    @Test
    void een_mislukte_delegate_laat_geen_inhoud_achter_in_de_engine() {
        ProefDoenModel.storing = new IllegalStateException(
                "Merkteken-9b1c in de melding", new RuntimeException("Merkteken-9b1c dieper"));
        Job job = baan.jobsVan(nummer).get(0);

        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(Exception.class);

        assertThat(jobs.getJobExceptionStacktrace(job.getId()))
                .contains("IllegalStateException")
                .doesNotContain("Merkteken-9b1c");
        ProefDoenModel.storing = null;
        baan.voerJobsUit(nummer);
        assertThat(baan.openFormulieren(nummer)).containsExactly("proef-beoordelen");
    }

    private void rondAf(Map<String, Object> velden) {
        baan.rondAf(nummer, "proef-beoordelen", velden);
    }
}
