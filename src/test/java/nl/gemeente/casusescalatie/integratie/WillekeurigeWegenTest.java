package nl.gemeente.casusescalatie.integratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Formuliervuller;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * People who know only the forms choose at random, with a mark in every free text field. Whatever they choose, no process gets stuck, and the mark is nowhere in the
 * tables of the engine.
 */
@Integratietest
@EnabledIf("het_hele_pad_staat_er")
class WillekeurigeWegenTest {

    private static final String MERK = "Zaagvis-5d41";
    private static final int POGINGEN = 120;
    private static final int STAPPEN = 150;

    private final Procesbaan baan;
    private final Processtart start;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Verbanden verbanden;
    private final Casusproef casussen;
    private final Enginetabellen engine;
    private final Testklok klok;

    Random toeval;
    Formuliervuller vuller;

    WillekeurigeWegenTest(
            Procesbaan baan,
            Processtart start,
            RuntimeService runtime,
            ManagementService jobs,
            Verbanden verbanden,
            Casusproef casussen,
            Enginetabellen engine,
            Testklok klok) {
        this.baan = baan;
        this.start = start;
        this.runtime = runtime;
        this.jobs = jobs;
        this.verbanden = verbanden;
        this.casussen = casussen;
        this.engine = engine;
        this.klok = klok;
    }

    @BeforeEach
    void schud() {
        schud(1);
    }

    @TestFactory
    List<DynamicTest> wat_mensen_ook_kiezen_een_dossier_loopt_nooit_vast() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(weg -> DynamicTest.dynamicTest("weg " + weg, () -> {
                    schud(weg);
                    wandel(begin("signaal-behandelen", "signaal-melden"));
                }))
                .toList();
    }

    @Test
    void geen_woord_uit_een_formulier_staat_in_een_tabel_van_de_engine() {
        schud(99);
        wandel(begin("signaal-behandelen", "signaal-melden"));

        assertThat(engine.waarStaat(MERK)).isEmpty();
    }

    /** The path is walked as a whole; while a stretch of it is still being drawn there is nothing to walk. */
    static boolean het_hele_pad_staat_er() {
        return Stream.of(
                        "signaal-behandelen",
                        "routekaart-persoon-volgen",
                        "routekaart-locatie-volgen",
                        "signalenoverleg-houden",
                        "casus-behandelen",
                        "integrale-controle-uitvoeren",
                        "heit-controle-uitvoeren",
                        "bestuurlijke-maatregel-opleggen")
                .allMatch(proces -> Files.exists(Path.of("bpmn", proces + ".bpmn")));
    }

    private void schud(int zaad) {
        klok.herstel();
        toeval = new Random(zaad);
        vuller = new Formuliervuller(toeval, MERK, Testklok.START);
    }

    private Nummer begin(String proces, String formulier) {
        List<String> weigeringen = new ArrayList<>();
        for (int poging = 0; poging < POGINGEN; poging++) {
            Map<String, Object> velden = vuller.vul(formulier);
            try {
                return baan.als("aandachtsfunctionaris", () -> start.start(proces, velden));
            } catch (RuntimeException e) {
                weigeringen.add(e.getMessage());
            }
        }
        throw new AssertionError("No one can fill in " + formulier + ": " + Set.copyOf(weigeringen));
    }

    /** Does what can be done until everything that came out of the signal has ended, or long enough to believe that it would. */
    private void wandel(Nummer signaal) {
        for (int stap = 0; stap < STAPPEN; stap++) {
            Set<Nummer> alles = alles(signaal);
            alles.forEach(baan::voerJobsUit);
            alles = alles(signaal);
            if (alles.stream().noneMatch(this::loopt)) {
                return;
            }
            assertThat(incidenten(alles)).as("incidents at step %s", stap).isEmpty();
            List<Task> taken = alles.stream()
                    .flatMap(nummer -> baan.openTaken(nummer).stream())
                    .toList();
            if (!taken.isEmpty()) {
                Task taak = taken.get(toeval.nextInt(taken.size()));
                vulIn(taak);
            } else if (!vuurEenTimer(alles)) {
                assertThat(wachtOpOverleg(signaal)).as("stuck: %s", waar(alles)).isTrue();
                wandelOverleg(begin("signalenoverleg-houden", "signalenoverleg-plannen"), signaal);
            }
        }
    }

    /** A meeting in which this signal comes to the table. */
    private void wandelOverleg(Nummer overleg, Nummer signaal) {
        for (int stap = 0; stap < STAPPEN && baan.loopt(overleg, "signalenoverleg-houden"); stap++) {
            baan.voerJobsUit(overleg);
            List<Task> taken = new ArrayList<>(baan.openTaken(overleg));
            // Each signal on the agenda is discussed under its own number.
            verbanden.van(overleg).forEach(punt -> baan.openTaken(punt).stream()
                    .filter(taak -> taak.getProcessDefinitionId().startsWith("signaal-bespreken:"))
                    .forEach(taken::add));
            if (!taken.isEmpty()) {
                vulIn(taken.get(toeval.nextInt(taken.size())));
            } else if (baan.loopt(overleg, "signalenoverleg-houden")) {
                assertThat(vuurEenTimer(Set.of(overleg)))
                        .as("stuck: %s", waar(Set.of(overleg)))
                        .isTrue();
            }
        }
    }

    private void vulIn(Task taak) {
        String formulier = taak.getCamundaFormRef().getKey();
        if (formulier.equals("casus-aanbieden")) {
            // These questions stand on a page, not in a form.
            casussen.volledig(nummer(taak));
        }
        Map<String, String> weigeringen = new TreeMap<>();
        for (int poging = 0; poging < POGINGEN; poging++) {
            Map<String, Object> velden = vuller.vul(formulier);
            try {
                baan.rondTaakAf(taak, velden);
                return;
            } catch (TaakGeweigerd e) {
                assertThat(e.getMessage()).doesNotContain(MERK);
                weigeringen.put(e.getMessage(), velden.toString());
            }
        }
        throw new AssertionError(
                "No one can fill in %s of %s: %s".formatted(formulier, taak.getTaskDefinitionKey(), weigeringen));
    }

    private Nummer nummer(Task taak) {
        return Nummer.van(runtime.createProcessInstanceQuery()
                .processInstanceId(taak.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private Set<Nummer> alles(Nummer signaal) {
        Set<Nummer> alles = new TreeSet<>(verbanden.metAllesEronder(signaal));
        verbanden.van(signaal).stream()
                .filter(nummer -> nummer.soort() == Nummer.Soort.CASUS)
                .forEach(casus -> alles.addAll(verbanden.metAllesEronder(casus)));
        return alles;
    }

    private boolean loopt(Nummer nummer) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer.waarde())
                        .count()
                > 0;
    }

    private List<String> incidenten(Set<Nummer> alles) {
        return alles.stream()
                .flatMap(nummer ->
                        runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(nummer.waarde())
                                .list()
                                .stream())
                .flatMap(proces -> runtime.createIncidentQuery().processInstanceId(proces.getId()).list().stream())
                .map(incident -> incident.getActivityId())
                .toList();
    }

    private boolean vuurEenTimer(Set<Nummer> alles) {
        List<Job> timers = alles.stream()
                .flatMap(nummer -> baan.jobsVan(nummer).stream())
                .filter(job -> job.getDuedate() != null)
                .toList();
        if (timers.isEmpty()) {
            return false;
        }
        Job timer = timers.get(toeval.nextInt(timers.size()));
        if (timer.getDuedate().toInstant().isAfter(klok.instant())) {
            klok.zet(timer.getDuedate().toInstant().plus(Duration.ofMinutes(1)));
        }
        jobs.executeJob(timer.getId());
        return true;
    }

    private boolean wachtOpOverleg(Nummer signaal) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(signaal.waarde())
                        .messageEventSubscriptionName("overleg-besluit-genomen")
                        .count()
                > 0;
    }

    private String waar(Set<Nummer> alles) {
        StringBuilder waar = new StringBuilder();
        alles.forEach(nummer ->
                waar.append(nummer).append(' ').append(baan.actief(nummer)).append("; "));
        return waar.toString();
    }
}
