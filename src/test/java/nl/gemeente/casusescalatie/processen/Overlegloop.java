package nl.gemeente.casusescalatie.processen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen.Agenda;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen.Voorstel;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen.Opening;
import nl.gemeente.casusescalatie.overleg.planning.OverlegPlannen.Planning;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden.Wijziging;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVaststellen.Verslag;
import nl.gemeente.casusescalatie.overleg.weging.SignaalWegen.Antwoorden;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Weegformulier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a meeting to the point where a test begins, through the forms that people fill in. */
@Component
public class Overlegloop {

    public static final Agenda VASTSTELLEN = agenda(null, null);
    public static final Wijziging NU_BEGINNEN = new Wijziging(OverlegVoorbereiden.Keuze.NU_BEGINNEN, null, null, null);
    public static final Opening OPENEN = opening(Ketenpartner.POLITIE, Ketenpartner.ODWH, Ketenpartner.RIEC);
    public static final Antwoorden NIET_BESPROKEN = Weegformulier.nietBesproken();
    public static final Verslag VERSLAG = new Verslag("Alle signalen zijn besproken.", null);

    /** Stands in for the process of a signal, for tests that begin at the overleg. */
    private static final String WACHTPROCES = "proef-wachten";

    private final Procesbaan baan;
    private final Processtart start;
    private final Processen processen;
    private final RepositoryService modellen;

    Overlegloop(Procesbaan baan, Processtart start, Processen processen, RepositoryService modellen) {
        this.baan = baan;
        this.start = start;
        this.processen = processen;
        this.modellen = modellen;
    }

    /** The agenda is settled: this first, and that not. */
    public static Agenda agenda(@Nullable String eerst, @Nullable String nietBespreken) {
        return new Agenda(AgendaVaststellen.Keuze.VASTSTELLEN, eerst, nietBespreken, null, null);
    }

    public static Agenda agendaOokMet(Ketenpartner partner) {
        return new Agenda(AgendaVaststellen.Keuze.VASTSTELLEN, null, null, Set.of(partner), null);
    }

    public static Agenda geenAgenda(@Nullable String reden) {
        return new Agenda(AgendaVaststellen.Keuze.ANNULEREN, null, null, null, reden);
    }

    public static Wijziging verzetNaar(LocalDate datum, LocalTime tijd) {
        return new Wijziging(OverlegVoorbereiden.Keuze.VERZETTEN, datum, tijd, null);
    }

    public static Wijziging afgelast(String reden) {
        return new Wijziging(OverlegVoorbereiden.Keuze.ANNULEREN, null, null, reden);
    }

    public static Opening opening(Ketenpartner... aanwezig) {
        return new Opening(OverlegOpenen.Keuze.OPENEN, "Voorzitter A", Set.of(aanwezig), true, null, null);
    }

    public static Opening nietGeopend(String reden) {
        return new Opening(OverlegOpenen.Keuze.ANNULEREN, null, null, null, null, reden);
    }

    /** The overleg weighs the signal and takes this decision. */
    public void besluit(Nummer signaal, Voorstel voorstel) {
        baan.rondAf(signaal, "weging-vastleggen", Weegformulier.besproken().ingevuld());
        baan.rondAf(signaal, "overlegbesluit-vastleggen", voorstel);
    }

    public void laatWachten(Nummer signaal) {
        if (modellen.createProcessDefinitionQuery()
                        .processDefinitionKey(WACHTPROCES)
                        .count()
                == 0) {
            modellen.createDeployment()
                    .addModelInstance(
                            WACHTPROCES + ".bpmn",
                            Bpmn.createExecutableProcess(WACHTPROCES)
                                    .camundaHistoryTimeToLiveString("P1D")
                                    .startEvent()
                                    .intermediateCatchEvent()
                                    .message("overleg-besluit-genomen")
                                    .endEvent()
                                    .done())
                    .deploy();
        }
        processen.start(WACHTPROCES, signaal, Route.rechtdoor());
    }

    public boolean wacht(Nummer signaal) {
        return baan.loopt(signaal, WACHTPROCES);
    }

    public Nummer gepland() {
        return gepland(LocalDateTime.of(2026, 12, 7, 10, 0));
    }

    public Nummer gepland(LocalDateTime aanvang) {
        Planning planning = new Planning(aanvang.toLocalDate(), aanvang.toLocalTime(), null);
        return baan.als(
                "overlegvoorzitter", () -> start.start("signalenoverleg-houden", Formulierwaarden.van(planning)));
    }

    public Nummer metAgenda() {
        Nummer overleg = gepland();
        baan.vuurTimer(overleg, "event_peildatumBereikt");
        return overleg;
    }

    public Nummer uitgenodigd() {
        Nummer overleg = metAgenda();
        baan.rondAf(overleg, "agenda-vaststellen", VASTSTELLEN);
        return overleg;
    }

    public Nummer geopend() {
        Nummer overleg = uitgenodigd();
        baan.rondAf(overleg, "overleg-voorbereiden", NU_BEGINNEN);
        baan.rondAf(overleg, "overleg-openen", OPENEN);
        return overleg;
    }
}
