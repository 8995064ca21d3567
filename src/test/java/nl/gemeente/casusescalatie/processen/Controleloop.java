package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.Heitantwoord;
import nl.gemeente.casusescalatie.controle.Heitteam;
import nl.gemeente.casusescalatie.controle.Verplaatsing;
import nl.gemeente.casusescalatie.controle.heit.HeitAanvragen;
import nl.gemeente.casusescalatie.controle.heit.HeitAntwoordVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.BevindingVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.OvertredingVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.RapportVaststellen;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleBriefen;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleBriefen.Onderwerp;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleOpenen;
import nl.gemeente.casusescalatie.controle.voorbereiding.Doorgang;
import nl.gemeente.casusescalatie.controle.voorbereiding.ToezeggingVastleggen;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.maatregel.Besluitkeuze;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitNemen.Burgemeestersbesluit;
import nl.gemeente.casusescalatie.opschorting.OpschortingOpheffen.Opheffing;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen.Verzoek;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.support.Ontwerpformulier;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Uitvoeringsformulier;
import nl.gemeente.casusescalatie.support.Voorstelformulier;
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
    private final TaskService taken;

    Controleloop(
            Procesbaan baan,
            ControleOpenen openen,
            Nummers nummers,
            Tijdlijn tijdlijn,
            Verbanden verbanden,
            Processen processen,
            TaskService taken) {
        this.baan = baan;
        this.openen = openen;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.processen = processen;
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

    void gepland(Nummer controle) {
        baan.rondAf(controle, "controle-plannen", Planformulier.gericht());
    }

    /** All partners answer; the municipality always comes. */
    void toegezegd(Nummer controle, Controlepartner... afzeggers) {
        for (Task taak : baan.takenMet(controle, "controle-toezegging-vastleggen")) {
            baan.rondTaakAf(
                    taak,
                    List.of(afzeggers).contains(partner(taak))
                            ? new ToezeggingVastleggen.Antwoord(false, null, null, "Geen mensen")
                            : new ToezeggingVastleggen.Antwoord(true, "Kijkt mee", "Eigen wet", null));
        }
    }

    Controlepartner partner(Task taak) {
        return Controlepartner.valueOf((String) taken.getVariable(taak.getId(), "controlePartner"));
    }

    static ControleBriefen.Verslag briefing() {
        return briefing(EnumSet.allOf(Onderwerp.class));
    }

    static ControleBriefen.Verslag briefing(Set<Onderwerp> besproken) {
        return new ControleBriefen.Verslag(
                Doorgang.GAAT_DOOR, null, "Teamleider toezicht", besproken, "Codewoord", "Bij geweld");
    }

    static ControleBriefen.Verslag vervallenBriefing(String reden) {
        return new ControleBriefen.Verslag(Doorgang.VERVALT, reden, null, null, null, null);
    }

    /** From the plan to the briefing, with politie and without ODWH. */
    void voorbereid(Nummer controle) {
        gepland(controle);
        toegezegd(controle, Controlepartner.ODWH);
        baan.rondAf(controle, "controle-briefen", briefing());
    }

    void uitgevoerd(Nummer controle, Uitvoeringsformulier formulier) {
        baan.rondAf(controle, "controle-uitvoeren", formulier.ingevuld());
    }

    void bevonden(Nummer controle) {
        for (Task taak : baan.takenMet(controle, "controle-bevinding-vastleggen")) {
            baan.rondTaakAf(taak, new BevindingVastleggen.Verslag(false, null, null, null, null));
        }
    }

    static OvertredingVastleggen.Verslag overtreding(boolean nogEen, boolean oppakken) {
        return new OvertredingVastleggen.Verslag(
                true,
                "Bedden in het pand.",
                "Artikel 1",
                Uitbuitingsvorm.ARBEID,
                Locatiesoort.BEDRIJF,
                oppakken,
                oppakken ? null : "De ODWH pakt dit op",
                nogEen);
    }

    static OvertredingVastleggen.Verslag geenOvertreding() {
        return new OvertredingVastleggen.Verslag(false, null, null, null, null, null, null, null);
    }

    static RapportVaststellen.Verslag rapport() {
        return rapport(false, null);
    }

    static RapportVaststellen.Verslag rapport(boolean hercontrole, LocalDate hercontroleOp) {
        return new RapportVaststellen.Verslag(
                "Samengevat", "Het pand wordt bewoond", Verplaatsing.GEEN, hercontrole, hercontroleOp);
    }

    /** From going in to the report; with one breach to act on, or without any. */
    void gehouden(Nummer controle, boolean metOvertreding) {
        uitgevoerd(controle, Uitvoeringsformulier.rustig());
        bevonden(controle);
        baan.rondAf(
                controle,
                "controle-overtreding-vastleggen",
                metOvertreding ? overtreding(false, true) : geenOvertreding());
        baan.rondAf(controle, "controle-rapport-vaststellen", rapport());
    }

    /** The burgemeester refrains: the shortest way to the end of a measure. */
    void maatregelenKlaar(Nummer controle) {
        for (Nummer maatregel : eronder(controle, Nummer.Soort.MAATREGEL)) {
            baan.voerJobsUit(maatregel);
            baan.rondAf(maatregel, "maatregel-voorbereiden", Voorstelformulier.geen("Al opgelost"));
            baan.rondAf(
                    maatregel,
                    "ontwerpbesluit-opstellen",
                    Ontwerpformulier.alleenTekst().ingevuld());
            baan.rondAf(maatregel, "besluit-nemen", new Burgemeestersbesluit(Besluitkeuze.AFZIEN, null, "Niet nodig"));
        }
        baan.voerJobsUit(controle);
    }

    static HeitAanvragen.Aanvraag heitAanvraag(Heitteam team) {
        return heitAanvraag(team, true, true);
    }

    static HeitAanvragen.Aanvraag heitAanvraag(Heitteam team, boolean vermoeden, boolean meerwaarde) {
        return new HeitAanvragen.Aanvraag(
                HeitAanvragen.Besluit.AANVRAGEN, team, vermoeden, meerwaarde, "Douane en UWV weten meer", null);
    }

    static HeitAanvragen.Aanvraag geenHeitAanvraag(String reden) {
        return new HeitAanvragen.Aanvraag(HeitAanvragen.Besluit.NIET_AANVRAGEN, null, null, null, null, reden);
    }

    static HeitAntwoordVastleggen.Antwoord heitAfwijzing(String reden) {
        return new HeitAntwoordVastleggen.Antwoord(Heitantwoord.AFGEWEZEN, VANDAAG, null, reden);
    }

    /** Politie asks to wait with this dossier. */
    void schortOp(Nummer dossier) {
        baan.start(
                "casusregisseur",
                "opschorting-bewaken",
                new Verzoek(dossier.waarde(), Verzoeker.POLITIE, "Lopend onderzoek", VANDAAG.plusYears(1)));
    }

    void hefOp(Nummer dossier, Nummer controle) {
        baan.rondAf(dossier, "opschorting-volgen", new Opheffing("Het onderzoek is klaar"));
        baan.voerJobsUit(controle);
    }
}
