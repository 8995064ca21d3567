package nl.gemeente.casusescalatie.processen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleOpenen;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The way of a controle, step by step, for the tests that begin somewhere along it. */
@Component
class Controleloop {

    static final String INTEGRAAL = "integrale-controle-uitvoeren";
    static final String HEIT = "heit-controle-uitvoeren";
    static final String UITVOEREN = "controle-uitvoeren";
    static final String VOORBEREIDEN = "controle-voorbereiden";
    static final String HOUDEN = "controle-houden";

    private final Procesbaan baan;
    private final ControleOpenen openen;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final Verbanden verbanden;
    private final Processen processen;
    private final Processtart start;
    private final TaskService taken;

    Controleloop(
            Procesbaan baan,
            ControleOpenen openen,
            Nummers nummers,
            Tijdlijn tijdlijn,
            Verbanden verbanden,
            Processen processen,
            Processtart start,
            TaskService taken) {
        this.baan = baan;
        this.openen = openen;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.processen = processen;
        this.start = start;
        this.taken = taken;
    }

    /** A controle under a casus of its own, in this process, until somebody must do something. */
    Nummer begonnen(Controlesoort soort, String proces) {
        Nummer controle = geopend(soort);
        begin(controle, proces);
        return controle;
    }

    Nummer geopend(Controlesoort soort) {
        Nummer casus = nummers.volgende(Nummer.Soort.CASUS);
        tijdlijn.noteer(casus, Inzage.ALGEMEEN, "Casus geopend.", "systeem");
        return openen.open(casus, soort, "systeem");
    }

    void begin(Nummer controle, String proces) {
        processen.start(proces, controle, Route.rechtdoor());
        baan.voerJobsUit(controle);
    }

    Nummer erboven(Nummer controle) {
        return verbanden.metAllesErboven(controle).stream()
                .filter(nummer -> !nummer.equals(controle))
                .findFirst()
                .orElseThrow();
    }

    List<Nummer> eronder(Nummer dossier, Nummer.Soort soort) {
        return verbanden.metAllesEronder(dossier).stream()
                .filter(nummer -> !nummer.equals(dossier) && nummer.soort() == soort)
                .toList();
    }

    static Map<String, Object> plan(Map<String, Object> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "doorgang",
                "GAAT_DOOR",
                "aanleiding",
                "GERICHT",
                "grond",
                "Twee meldingen over bedden",
                "themas",
                List.of("BEWONING", "MENSENHANDEL"),
                "locatie",
                "Bedrijventerrein",
                "locatieSoort",
                "BEDRIJF",
                "doel",
                "Bewoning nagaan",
                "datum",
                "2026-11-23"));
        velden.putAll(Map.of(
                "partners",
                List.of("POLITIE", "ODWH"),
                "veiligheidsplan",
                "Niemand alleen",
                "tolk",
                "Pools",
                "opvang",
                "SHOP staat klaar"));
        velden.putAll(anders);
        return velden;
    }

    void gepland(Nummer controle) {
        baan.rondAf(controle, "controle-plannen", plan(Map.of()));
    }

    /** All partners answer; the municipality always comes. */
    void toegezegd(Nummer controle, Set<String> afzeggers) {
        for (Task taak : baan.takenMet(controle, "controle-toezegging-vastleggen")) {
            baan.rondTaakAf(
                    taak,
                    afzeggers.contains(partner(taak))
                            ? Map.of("doetMee", "false", "toelichting", "Geen mensen")
                            : Map.of("doetMee", "true", "rol", "Kijkt mee", "grondslag", "Eigen wet"));
        }
    }

    String partner(Task taak) {
        return (String) taken.getVariable(taak.getId(), "controlePartner");
    }

    static Map<String, Object> briefing(Map<String, Object> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "doorgang",
                "GAAT_DOOR",
                "leiding",
                "Teamleider toezicht",
                "besproken",
                List.of("BEVOEGDHEDEN", "VEILIGHEID", "LEGITIMATIE", "TOLK_EN_OPVANG"),
                "signaalafspraak",
                "Codewoord",
                "stopcriteria",
                "Bij geweld"));
        velden.putAll(anders);
        return velden;
    }

    /** From the plan to the briefing, with politie and without ODWH. */
    void voorbereid(Nummer controle) {
        gepland(controle);
        toegezegd(controle, Set.of("ODWH"));
        baan.rondAf(controle, "controle-briefen", briefing(Map.of()));
    }

    static Map<String, Object> uitvoering(Map<String, Object> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "doorgang",
                "GAAT_DOOR",
                "datum",
                "2026-11-23",
                "begintijd",
                "08:00",
                "eindtijd",
                "09:30",
                "woning",
                "false",
                "toegang",
                "AWB_5_15",
                "verloop",
                "Rustig verlopen",
                "signaalGezien",
                "false"));
        velden.putAll(anders);
        return velden;
    }

    void uitgevoerd(Nummer controle, Map<String, Object> anders) {
        baan.rondAf(controle, "controle-uitvoeren", uitvoering(anders));
    }

    void bevonden(Nummer controle) {
        for (Task taak : baan.takenMet(controle, "controle-bevinding-vastleggen")) {
            baan.rondTaakAf(taak, Map.of("geconstateerd", "false"));
        }
    }

    static Map<String, Object> overtreding(boolean nogEen, boolean oppakken) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "overtreding",
                "true",
                "omschrijving",
                "Bedden in het pand.",
                "voorschrift",
                "Artikel 1",
                "vorm",
                "ARBEID",
                "locatieSoort",
                "BEDRIJF",
                "oppakken",
                Boolean.toString(oppakken),
                "nogEen",
                Boolean.toString(nogEen)));
        if (!oppakken) {
            velden.put("reden", "De ODWH pakt dit op");
        }
        return velden;
    }

    static Map<String, Object> rapport(Map<String, Object> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "samenvatting",
                "Samengevat",
                "conclusie",
                "Het pand wordt bewoond",
                "verplaatsing",
                "GEEN",
                "hercontrole",
                "false"));
        velden.putAll(anders);
        return velden;
    }

    /** From going in to the report; with one breach to act on, or without any. */
    void gehouden(Nummer controle, boolean metOvertreding) {
        uitgevoerd(controle, Map.of());
        bevonden(controle);
        baan.rondAf(
                controle,
                "controle-overtreding-vastleggen",
                metOvertreding ? overtreding(false, true) : Map.of("overtreding", "false"));
        baan.rondAf(controle, "controle-rapport-vaststellen", rapport(Map.of()));
    }

    /** The burgemeester refrains: the shortest way to the end of a measure. */
    void maatregelenKlaar(Nummer controle) {
        for (Nummer maatregel : eronder(controle, Nummer.Soort.MAATREGEL)) {
            baan.voerJobsUit(maatregel);
            baan.rondAf(
                    maatregel,
                    "maatregel-voorbereiden",
                    Map.of("soort", "GEEN", "afwijkreden", "Al opgelost", "motivering", "De bedden zijn weg"));
            baan.rondAf(maatregel, "ontwerpbesluit-opstellen", Map.of("besluittekst", "Geen maatregel"));
            baan.rondAf(maatregel, "besluit-nemen", Map.of("besluit", "AFZIEN", "toelichting", "Niet nodig"));
        }
        baan.voerJobsUit(controle);
    }

    /** Politie asks to wait with this dossier. */
    void schortOp(Nummer dossier) {
        baan.als(
                "casusregisseur",
                () -> start.start(
                        "opschorting-bewaken",
                        Map.of(
                                "dossiernummer",
                                dossier.waarde(),
                                "verzoeker",
                                "POLITIE",
                                "reden",
                                "Lopend onderzoek",
                                "herinnerOp",
                                "2027-12-01")));
        baan.voerJobsUit(dossier);
    }

    void hefOp(Nummer dossier, Nummer controle) {
        baan.rondAf(dossier, "opschorting-volgen", Map.of("reden", "Het onderzoek is klaar"));
        baan.voerJobsUit(controle);
    }
}
