package nl.gemeente.casusescalatie.lokaal.proces;

import static nl.gemeente.casusescalatie.lokaal.proces.Voorbeeldmeldingen.met;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdragenVragen.Vraag;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedbesluit;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedkeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusToetsen.Toets;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecantwoord;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecreactie;
import nl.gemeente.casusescalatie.casus.riec.Riecoverdracht;
import nl.gemeente.casusescalatie.casus.riec.Toetspunt;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Procedure;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelVoorbereiden.Maatregelvoorstel;
import nl.gemeente.casusescalatie.overleg.Bronbetrouwbaarheid;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen.Agenda;
import nl.gemeente.casusescalatie.overleg.besluit.DelenToetsen.Deeltoets;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen.Voorstel;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemers;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen.Opening;
import nl.gemeente.casusescalatie.overleg.planning.OverlegPlannen.Planning;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden.Wijziging;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVaststellen.Verslag;
import nl.gemeente.casusescalatie.overleg.weging.SignaalWegen.Antwoorden;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.engine.HistoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fictional cases at different points of the path, so that whoever starts the application for the first time has
 * something to look at.
 */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldzaken implements ApplicationRunner {

    private final Procesloper loper;
    private final Voorbeeldmeldingen meldingen;
    private final Voorbeeldsignalen signalen;
    private final Deelnemers deelnemers;
    private final Riecoverdracht overdracht;
    private final Verbanden verbanden;
    private final HistoryService historie;
    private final Clock klok;

    Voorbeeldzaken(
            Procesloper loper,
            Voorbeeldmeldingen meldingen,
            Voorbeeldsignalen signalen,
            Deelnemers deelnemers,
            Riecoverdracht overdracht,
            Verbanden verbanden,
            HistoryService historie,
            Clock klok) {
        this.loper = loper;
        this.meldingen = meldingen;
        this.signalen = signalen;
        this.deelnemers = deelnemers;
        this.overdracht = overdracht;
        this.verbanden = verbanden;
        this.historie = historie;
        this.klok = klok;
    }

    /** Only on an unused database: a second start adds nothing. */
    @Override
    public void run(ApplicationArguments args) {
        if (historie.createHistoricProcessInstanceQuery().count() == 0) {
            deelnemers.koppel("politie", Ketenpartner.POLITIE, "systeem");
            deelnemers.koppel("odwh", Ketenpartner.ODWH, "systeem");
            besproken();
            onderweg();
            nieuw();
        }
    }

    /** Five signals that an overleg discussed: one closed, one monitored, and a casus, a controle and a maatregel. */
    private void besproken() {
        Nummer vals =
                signalen.wachtend(meldingen.seksueel("1234AB", 12, "NAGELSTUDIO", "Nagelstudio Voorbeeld", "00000002"));
        Nummer volgen = signalen.wachtend(
                meldingen.arbeid("1234AC", 2, "VERBLIJFSLOCATIE", "Recreatiepark Voorbeeld", "00000005"));
        Nummer kwekerij = signalen.wachtend(
                meldingen.arbeid("1234AB", 10, "LAND_EN_TUINBOUW", "Kwekerij Het Voorbeeld", "00000001"));
        Nummer club = signalen.wachtend(meldingen.seksueel("1234AB", 14, "HORECA", "Club Voorbeeld", "00000003"));
        Nummer salon = signalen.wachtend(
                meldingen.seksueel("1234AB", 16, "MASSAGESALON", "Massagesalon Voorbeeld", "00000004"));
        Nummer overleg = overleg();
        loper.rondAf(
                overleg, "agenda-vaststellen", new Agenda(AgendaVaststellen.Keuze.VASTSTELLEN, null, null, null, null));
        loper.rondAf(
                overleg,
                "overleg-voorbereiden",
                new Wijziging(OverlegVoorbereiden.Keuze.NU_BEGINNEN, null, null, null));
        loper.rondAf(
                overleg,
                "overleg-openen",
                new Opening(
                        OverlegOpenen.Keuze.OPENEN,
                        "Olga Overleg",
                        Set.of(Ketenpartner.POLITIE, Ketenpartner.ODWH, Ketenpartner.RIEC),
                        true,
                        null,
                        null));
        besluit(vals, Overleguitkomst.AFSLUITEN, null, Afsluitreden.ONGEGROND);
        besluit(volgen, Overleguitkomst.MONITOREN, dag(42), null);
        besluit(kwekerij, Overleguitkomst.OPSCHALEN_RIEC);
        privacycheck(kwekerij, Ketenpartner.RIEC);
        besluit(club, Overleguitkomst.INTEGRALE_CONTROLE);
        privacycheck(club, Ketenpartner.ODWH);
        besluit(salon, Overleguitkomst.BESTUURLIJK_OPPAKKEN);
        loper.rondAf(overleg, "verslag-vaststellen", new Verslag("Vijf signalen zijn besproken.", null));
        casus(onder(kwekerij, Nummer.Soort.CASUS));
        maatregel(onder(salon, Nummer.Soort.MAATREGEL));
    }

    /** One signal is halfway through its map, two wait on the agenda of the next overleg. */
    private void onderweg() {
        Nummer kaart = signalen.gemeld(meldingen.arbeid("1234AA", 3, "WONING", "", ""));
        signalen.beoordeeld(kaart, Uitbuitingsvorm.ARBEID);
        signalen.geenAcuutGevaar(kaart);
        signalen.wachtend(meldingen.arbeid("1234AA", 1, "WONING", "", ""));
        signalen.wachtend(meldingen.seksueel("1234AA", 5, "WONING", "", ""));
        overleg();
    }

    /**
     * What came in today: one where somebody is in danger now, one at an address that was reported before, one about a
     * minor.
     */
    private void nieuw() {
        signalen.gemeld(met(
                meldingen.seksueel("1234AB", 16, "MASSAGESALON", "Massagesalon Voorbeeld", "00000004"),
                Map.of("acuutGevaar", "true", "zekerheid", "FEIT")));
        signalen.gemeld(meldingen.arbeid("1234AA", 1, "WONING", "", ""));
        signalen.gemeld(meldingen.leerling());
    }

    /** An overleg of next week whose agenda was made today. */
    private Nummer overleg() {
        Nummer overleg = loper.start(
                "overlegvoorzitter", "signalenoverleg-houden", new Planning(dag(7), LocalTime.of(10, 0), null));
        loper.vuurTimer(overleg, "event_peildatumBereikt");
        return overleg;
    }

    private void besluit(Nummer signaal, Overleguitkomst uitkomst) {
        besluit(signaal, uitkomst, null, null);
    }

    private void besluit(
            Nummer signaal,
            Overleguitkomst uitkomst,
            @Nullable LocalDate herweegdatum,
            @Nullable Afsluitreden afsluitreden) {
        loper.rondAf(
                signaal,
                "weging-vastleggen",
                new Antwoorden(true, 2, 3, 2, Bronbetrouwbaarheid.EIGEN_WAARNEMING, 2, true, true, false, false, null));
        loper.rondAf(
                signaal,
                "overlegbesluit-vastleggen",
                new Voorstel(
                        Set.of(uitkomst),
                        "Zo wogen de deelnemers het signaal. (verzonnen)",
                        "Team Openbare orde",
                        herweegdatum,
                        null,
                        afsluitreden,
                        null));
    }

    private void privacycheck(Nummer signaal, Ketenpartner ontvanger) {
        loper.rondAf(
                signaal,
                "privacycheck-na-besluit",
                new Deeltoets(
                        Set.of(ontvanger),
                        Gegevensklasse.GEMEENTELIJK,
                        Grondslag.AVG_EIGEN_TAAK,
                        "De eigen taak van deze partner. (verzonnen)",
                        "Zonder adres kan het besluit niet worden uitgevoerd. (verzonnen)",
                        false));
    }

    /** Up to the answers of the partners. */
    private void casus(Nummer casus) {
        loper.rondAf(
                casus,
                "casus-toetsen",
                new Toets(
                        "Uitbuiting van werknemers stoppen. (verzonnen)",
                        true,
                        true,
                        true,
                        true,
                        "Er zijn meer bedrijven bij betrokken. (verzonnen)",
                        "Carlijn Casus"));
        overdracht.beantwoord(
                casus,
                overdracht.lees(casus).orElseThrow().vragen().stream()
                        .map(vraag -> new Toetspunt(vraag.code(), vraag.vraag(), true, null))
                        .toList(),
                Rol.CASUSREGISSEUR.groep());
        loper.rondAf(casus, "casus-aanbieden", new Aanbiedbesluit(Aanbiedkeuze.AANBIEDEN, null));
        loper.rondAf(
                casus,
                "casus-riec-antwoord",
                new Riecreactie(Riecantwoord.GEACCEPTEERD, dag(0), "VB-0001 (verzonnen)", null));
        vraag(casus, Casuspartner.POLITIE, true);
        vraag(casus, Casuspartner.NLA, true);
        vraag(casus, Casuspartner.BELASTINGDIENST, false);
    }

    private void vraag(Nummer casus, Casuspartner partner, boolean nogEen) {
        loper.rondAf(
                casus,
                "casus-bijdragen-vragen",
                new Vraag(partner, "Kent u dit bedrijf? (verzonnen)", Grondslag.WGS_RIEC, dag(14), nogEen));
    }

    /** Up to the term in which the owner may react. */
    private void maatregel(Nummer maatregel) {
        loper.rondAf(
                maatregel,
                "maatregel-voorbereiden",
                new Maatregelvoorstel(
                        Maatregelsoort.SLUITING,
                        null,
                        "Zonder vergunning open. (verzonnen)",
                        "GEMEENTEWET_174_APV",
                        "APV, artikel: vul in",
                        null,
                        Procedure.VOORNEMEN,
                        null,
                        null));
    }

    private Nummer onder(Nummer boven, Nummer.Soort soort) {
        return verbanden.van(boven).stream()
                .filter(nummer -> nummer.soort() == soort)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example " + boven + " led to no " + soort.naam()));
    }

    private LocalDate dag(int verder) {
        return LocalDate.now(klok).plusDays(verder);
    }
}
