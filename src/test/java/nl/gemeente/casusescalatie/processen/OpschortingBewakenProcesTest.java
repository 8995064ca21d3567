package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("opschorting-bewaken")
class OpschortingBewakenProcesTest {

    private static final String PROCES = "opschorting-bewaken";
    private static final Map<String, Object> OPHEFFEN = Map.of("reden", "Het onderzoek is klaar.");

    private final Procesbaan baan;
    private final Processtart start;
    private final Opschortingswacht opschortingen;
    private final Nummers nummers;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;
    private final RuntimeService runtime;
    private final TaskService taken;

    private Nummer dossier;

    OpschortingBewakenProcesTest(
            Procesbaan baan,
            Processtart start,
            Opschortingswacht opschortingen,
            Nummers nummers,
            Verbanden verbanden,
            Tijdlijn tijdlijn,
            RuntimeService runtime,
            TaskService taken) {
        this.baan = baan;
        this.start = start;
        this.opschortingen = opschortingen;
        this.nummers = nummers;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
        this.runtime = runtime;
        this.taken = taken;
    }

    @BeforeEach
    void bestaand_dossier() {
        dossier = nummers.volgende(Nummer.Soort.SIGNAAL);
        tijdlijn.noteer(dossier, Inzage.ALGEMEEN, "Signaal ontvangen.", "systeem");
    }

    @Test
    void een_opschorting_geldt_voor_het_dossier_en_alles_eronder() {
        Nummer controle = nummers.volgende(Nummer.Soort.CONTROLE);
        verbanden.legOnder(dossier, controle);
        schortOp("OM");

        assertThat(baan.groep(baan.taak(dossier, "opschorting-volgen"))).isEqualTo("casusregisseur");
        assertThat(opschortingen.geldtVoor(dossier)).isTrue();
        assertThat(opschortingen.waarom(controle)).contains("OM (sinds 23 november 2026) vraagt te wachten.");
        assertThatThrownBy(() -> opschortingen.eisGeen(controle))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("pas als de opschorting is opgeheven");
    }

    @Test
    void wie_eerder_mag_heft_eerder_op() {
        schortOp("POLITIE");

        weigert("opschorting-volgen", Map.of(), "Reden om op te heffen: vul dit veld in.");
        baan.rondAf(dossier, "opschorting-volgen", OPHEFFEN);

        assertThat(baan.loopt(dossier, PROCES)).isFalse();
        assertThat(baan.doorlopen(dossier)).contains("endEvent_opschortingOpgeheven");
        assertThat(opschortingen.geldtVoor(dossier)).isFalse();
        assertThat(zinnen()).contains("De opschorting op verzoek van politie is opgeheven. Het onderzoek is klaar.");
    }

    @Test
    void op_de_afgesproken_dag_kijkt_iemand_opnieuw_en_tijd_alleen_heft_niets_op() {
        schortOp("OM");
        assertThat(timer().getDuedate())
                .isEqualTo(Date.from(Testklok.START
                        .toLocalDate()
                        .plusDays(14)
                        .atTime(8, 0)
                        .atZone(Testklok.ZONE)
                        .toInstant()));
        baan.vuurTimer(dossier, "event_herinnermomentBereikt");
        assertThat(opschortingen.geldtVoor(dossier)).isTrue();
        assertThat(baan.openFormulieren(dossier)).containsExactly("opschorting-heroverwegen");

        weigert("opschorting-heroverwegen", Map.of(), "Wat doet u? Kies een antwoord.");
        weigert(
                "opschorting-heroverwegen",
                Map.of("keuze", "VERLENGEN", "reden", "Nog nodig."),
                "Opnieuw bekijken op: kies een datum.");
        weigert(
                "opschorting-heroverwegen",
                Map.of("keuze", "VERLENGEN", "reden", "Nog nodig.", "herinnerOp", "2026-11-23"),
                "kies een dag na vandaag");
        baan.rondAf(
                dossier,
                "opschorting-heroverwegen",
                Map.of("keuze", "VERLENGEN", "reden", "Nog nodig.", "herinnerOp", "2027-01-11"));
        assertThat(timer().getDuedate().toInstant()).isEqualTo("2027-01-11T07:00:00Z");

        baan.vuurTimer(dossier, "event_herinnermomentBereikt");
        baan.rondAf(dossier, "opschorting-heroverwegen", Map.of("keuze", "OPHEFFEN", "reden", "Niet meer nodig."));
        assertThat(baan.loopt(dossier, PROCES)).isFalse();
        assertThat(opschortingen.geldtVoor(dossier)).isFalse();
    }

    @Test
    void wachten_duurt_tot_de_laatste_opschorting_is_opgeheven() {
        schortOp("OM");
        schortOp("POLITIE");
        assertThat(opschortingen.waarom(dossier).orElseThrow())
                .contains("OM")
                .contains("olitie")
                .contains("vragen");

        baan.rondTaakAf(van("OM"), OPHEFFEN);
        assertThat(opschortingen.geldtVoor(dossier)).isTrue();
        baan.rondTaakAf(van("POLITIE"), OPHEFFEN);
        assertThat(opschortingen.geldtVoor(dossier)).isFalse();
    }

    @Test
    void een_verzoek_dat_niet_klopt_wordt_geweigerd() {
        weigertVerzoek("casusregisseur", Map.of(), "Dossiernummer: vul dit veld in.");
        weigertVerzoek("casusregisseur", verzoek("OM", Map.of("dossiernummer", "12")), "dit is geen dossiernummer");
        weigertVerzoek(
                "casusregisseur",
                verzoek("OM", Map.of("dossiernummer", "S-2026-99999999")),
                "dit dossier kennen wij niet");
        weigertVerzoek("casusregisseur", verzoek("OM", Map.of("herinnerOp", "2026-11-23")), "kies een dag na vandaag");
        weigertVerzoek("manager", verzoek("OM", Map.of()), "U kunt een opschorting niet vastleggen");
        assertThat(opschortingen.geldtVoor(dossier)).isFalse();
        assertThat(baan.loopt(dossier, PROCES)).isFalse();
    }

    @Test
    void de_manager_die_een_late_taak_krijgt_beslist_niet_over_wachten() {
        schortOp("OM");
        taken.addCandidateGroup(baan.taak(dossier, "opschorting-volgen").getId(), "manager");

        assertThatThrownBy(() -> baan.rondAfAls("manager", dossier, "opschorting-volgen", OPHEFFEN))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("Vraag het een casusregisseur");
        assertThatThrownBy(() -> baan.rondAfAls("melder", dossier, "opschorting-volgen", OPHEFFEN))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        assertThat(opschortingen.geldtVoor(dossier)).isTrue();
    }

    private void schortOp(String verzoeker) {
        baan.als("casusregisseur", () -> start.start(PROCES, verzoek(verzoeker, Map.of())));
    }

    private Map<String, Object> verzoek(String verzoeker, Map<String, Object> anders) {
        return Signaalloop.samen(
                Map.of(
                        "dossiernummer",
                        dossier.waarde(),
                        "verzoeker",
                        verzoeker,
                        "reden",
                        "Er loopt een onderzoek.",
                        "herinnerOp",
                        "2026-12-07"),
                anders);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(dossier, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private void weigertVerzoek(String rol, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.als(rol, () -> start.start(PROCES, velden)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining(zin);
    }

    private Task van(String verzoeker) {
        return baan.openTaken(dossier).stream()
                .filter(taak ->
                        verzoeker.equals(runtime.getVariable(taak.getProcessInstanceId(), "opschortingVerzoeker")))
                .findFirst()
                .orElseThrow();
    }

    private Job timer() {
        return baan.jobsVan(dossier).stream()
                .filter(job -> job.getDuedate() != null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> zinnen() {
        return tijdlijn.van(dossier).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}
