package nl.gemeente.casusescalatie.bench;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.casus.Afstemuitkomst;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Bijdrageuitkomst;
import nl.gemeente.casusescalatie.casus.Buurgemeente;
import nl.gemeente.casusescalatie.casus.Casusonderwerp;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casusresultaat;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.casus.Monitorvervolg;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusAfsluiten.Afsluitverslag;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusMonitoren.Monitorverslag;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdrageVastleggen;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdragenVragen.Vraag;
import nl.gemeente.casusescalatie.casus.interventie.CasusAnalyseren.Casusanalyse;
import nl.gemeente.casusescalatie.casus.interventie.InterventieAfstemmen.Afstemming;
import nl.gemeente.casusescalatie.casus.interventie.InterventieKiezen.Keuze;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen.Planbesluit;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen.Plankeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedbesluit;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedkeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusToetsen.Toets;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecantwoord;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecreactie;
import nl.gemeente.casusescalatie.controle.Controleaanleiding;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Thema;
import nl.gemeente.casusescalatie.controle.Verplaatsing;
import nl.gemeente.casusescalatie.controle.uitvoering.BevindingVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.OvertredingVastleggen;
import nl.gemeente.casusescalatie.controle.uitvoering.RapportVaststellen;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleBriefen;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleBriefen.Onderwerp;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControlePlannen;
import nl.gemeente.casusescalatie.controle.voorbereiding.Doorgang;
import nl.gemeente.casusescalatie.controle.voorbereiding.ToezeggingVastleggen;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Reactie;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Uitkomst;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.maatregel.Bekendmakingswijze;
import nl.gemeente.casusescalatie.maatregel.Besluitkeuze;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Zienswijzewijze;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitBekendmaken.Bekendmakingsverslag;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitNemen.Burgemeestersbesluit;
import nl.gemeente.casusescalatie.maatregel.uitvoering.MaatregelTenUitvoerLeggen.Uitvoeringsuitkomst;
import nl.gemeente.casusescalatie.maatregel.uitvoering.MaatregelTenUitvoerLeggen.Uitvoeringsverslag;
import nl.gemeente.casusescalatie.maatregel.zienswijze.ZienswijzeVastleggen.Zienswijzeverslag;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.overleg.Bronbetrouwbaarheid;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaVaststellen.Agenda;
import nl.gemeente.casusescalatie.overleg.besluit.DelenToetsen.Deeltoets;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen;
import nl.gemeente.casusescalatie.overleg.planning.OverlegOpenen.Opening;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden;
import nl.gemeente.casusescalatie.overleg.planning.OverlegVoorbereiden.Wijziging;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVaststellen;
import nl.gemeente.casusescalatie.overleg.weging.SignaalWegen.Antwoorden;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Heittoets;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Regelnaleving;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Uitbuiting;
import nl.gemeente.casusescalatie.signaal.Beoordelingsuitkomst;
import nl.gemeente.casusescalatie.signaal.Conclusie;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalBeoordelen.Oordeel;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Terugkoppeling;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Wijze;
import nl.gemeente.casusescalatie.support.Ontwerpformulier;
import nl.gemeente.casusescalatie.support.Uitvoeringsformulier;
import nl.gemeente.casusescalatie.support.Voorstelformulier;

/**
 * Whole cases, from a report until everything that came out of it has ended: the map for a location, passed on to a partner, weighed in one meeting with all signals of
 * the round, a casus, an integrale controle, a sluiting, the term for bezwaar, and the casus closed.
 */
final class HeleZaken {

    private final Motor motor;
    private final int aantal;
    private final int draden;

    HeleZaken(Motor motor, int aantal, int draden) {
        this.motor = motor;
        this.aantal = aantal;
        this.draden = draden;
    }

    void loop() {
        long eerder = motor.lopend();
        ExecutorService mensen = Executors.newFixedThreadPool(draden);
        try {
            List<String> signalen =
                    IntStream.range(0, aantal).mapToObj(motor::meld).toList();
            elk(mensen, signalen, this::totHetOverleg);
            String overleg = opendOverleg();
            elk(mensen, signalen, this::bespreek);
            motor.voerJobsUit(overleg);
            motor.rondAf(
                    overleg,
                    "verslag-vaststellen",
                    new VerslagVaststellen.Verslag("Alle signalen zijn besproken.", null));
            elk(mensen, signalen, this::totHetEinde);
        } finally {
            mensen.shutdown();
        }
        if (motor.lopend() != eerder) {
            throw new IllegalStateException("Not every process came to its end: " + motor.open());
        }
    }

    private static void elk(ExecutorService mensen, List<String> signalen, Consumer<String> deel) {
        List<Future<?>> bezig = new ArrayList<>();
        signalen.forEach(signaal -> bezig.add(mensen.submit(() -> deel.accept(signaal))));
        for (Future<?> een : bezig) {
            try {
                een.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void totHetOverleg(String signaal) {
        motor.voerJobsUit(signaal);
        motor.rondAf(
                signaal,
                "signaal-beoordelen",
                new Oordeel(
                        Conclusie.AANNEMELIJK,
                        Set.of(Uitbuitingsvorm.ARBEID),
                        JaNeeOnbekend.NEE,
                        JaNeeOnbekend.JA,
                        true,
                        true,
                        JaNeeOnbekend.NEE,
                        JaNeeOnbekend.NEE,
                        6,
                        Beoordelingsuitkomst.OPPAKKEN,
                        "Past bij de indicatoren."));
        motor.rondAf(signaal, "routekaart-locatie-acuut", new JaNee(false, null));
        motor.rondAf(signaal, "routekaart-locatie-slachtoffer", new JaNee(false, null));
        motor.rondAf(signaal, "routekaart-locatie-uitbuiting", new Uitbuiting(true, false, false, false, null));
        motor.rondAf(signaal, "routekaart-locatie-regels", new Regelnaleving(true, false, true, null));
        motor.rondAf(signaal, "routekaart-locatie-heit", new Heittoets(true, false, null));
        motor.rondAf(signaal, "routekaart-locatie-riec", new JaNee(true, null));
        motor.rondAf(
                signaal,
                "signaal-doorzetten",
                new SignaalDoorzetten.Keuze(
                        Doorzetkeuze.DOORZETTEN,
                        Ketenpartner.NLA,
                        "Onderzoek naar de werkomstandigheden.",
                        Grondslag.AVG_EIGEN_TAAK,
                        Gegevensklasse.GEMEENTELIJK,
                        "Adres en waarneming",
                        null,
                        null,
                        "Deze partner is hiervoor.",
                        SignaalDoorzetten.Vervolg.OVERLEG));
        motor.rondAf(signaal, "doorzetting-bevestigen", new Bevestiging(true, null));
        // What the partner makes of it is a process of its own.
        motor.voerJobsUit(signaal);
        motor.rondAf(signaal, "doorzetting-volgen", partnerDoetOnderzoek());
    }

    private static Reactie partnerDoetOnderzoek() {
        return new Reactie(
                Uitkomst.TERUGGEKOPPELD, VANDAAG, "De partner doet onderzoek.", null, null, null, null, null);
    }

    private String opendOverleg() {
        String overleg = motor.planOverleg();
        motor.vuurTimer(overleg, "event_peildatumBereikt");
        motor.rondAf(
                overleg, "agenda-vaststellen", new Agenda(AgendaVaststellen.Keuze.VASTSTELLEN, null, null, null, null));
        motor.rondAf(
                overleg,
                "overleg-voorbereiden",
                new Wijziging(OverlegVoorbereiden.Keuze.NU_BEGINNEN, null, null, null));
        motor.rondAf(
                overleg,
                "overleg-openen",
                new Opening(
                        OverlegOpenen.Keuze.OPENEN,
                        "Voorzitter A",
                        Set.of(Ketenpartner.POLITIE, Ketenpartner.ODWH, Ketenpartner.RIEC),
                        true,
                        null,
                        null));
        return overleg;
    }

    private void bespreek(String signaal) {
        motor.rondAf(
                signaal,
                "weging-vastleggen",
                new Antwoorden(true, 2, 2, 2, Bronbetrouwbaarheid.EIGEN_WAARNEMING, 2, true, true, false, false, null));
        motor.rondAf(
                signaal,
                "overlegbesluit-vastleggen",
                new OverlegbesluitNemen.Voorstel(
                        Set.of(Overleguitkomst.OPSCHALEN_RIEC),
                        "Past bij de weging.",
                        "Team toezicht",
                        null,
                        null,
                        null,
                        null));
        motor.voerJobsUit(signaal);
        motor.rondAf(
                signaal,
                "privacycheck-na-besluit",
                new Deeltoets(
                        Set.of(Ketenpartner.RIEC),
                        Gegevensklasse.GEMEENTELIJK,
                        Grondslag.AVG_EIGEN_TAAK,
                        "De eigen taak van deze partner.",
                        "Zonder adres kan het besluit niet worden uitgevoerd.",
                        false));
    }

    private void totHetEinde(String signaal) {
        motor.rondAf(signaal, "melder-terugkoppelen", new Terugkoppeling(Wijze.TELEFOON, "Wij hebben het opgepakt."));
        String casus = motor.onder(signaal, Nummer.Soort.CASUS);
        behandel(casus);
        String controle = motor.onder(casus, Nummer.Soort.CONTROLE);
        controleer(controle);
        String maatregel = motor.onder(controle, Nummer.Soort.MAATREGEL);
        legOp(maatregel);
        motor.voerJobsUit(controle);
        motor.voerJobsUit(casus);
        motor.rondAf(casus, "casus-monitoren", new Monitorverslag("Het is rustig", Monitorvervolg.AFSLUITEN, null));
        motor.rondAf(
                casus,
                "casus-afsluiten",
                new Afsluitverslag(
                        Casusresultaat.UITBUITING_GESTOPT, "Het pand is dicht.", Buurgemeente.NIET_NODIG, null, null));
    }

    private void behandel(String casus) {
        motor.rondAf(
                casus,
                "casus-toetsen",
                new Toets(
                        "Uitbuiting op het adres stoppen",
                        true,
                        true,
                        true,
                        true,
                        "Besproken met het RIEC",
                        "Team toezicht"));
        motor.beantwoordVolledigheid(casus);
        motor.rondAf(casus, "casus-aanbieden", new Aanbiedbesluit(Aanbiedkeuze.AANBIEDEN, null));
        motor.rondAf(
                casus, "casus-riec-antwoord", new Riecreactie(Riecantwoord.GEACCEPTEERD, VANDAAG, "DH-2026-17", null));
        vraag(casus, Casuspartner.POLITIE, true);
        vraag(casus, Casuspartner.NLA, false);
        BijdrageVastleggen.Antwoord bijdrage = new BijdrageVastleggen.Antwoord(
                Bijdrageuitkomst.BEANTWOORD,
                "Het adres is bekend.",
                "Coördinator",
                VANDAAG,
                Gegevensklasse.CONVENANT,
                null);
        motor.rondAf(casus, "casus-bijdrage-vastleggen", bijdrage);
        motor.rondAf(casus, "casus-bijdrage-vastleggen", bijdrage);
        motor.rondAf(
                casus,
                "casus-analyseren",
                new Casusanalyse(
                        Set.of(Barriere.HUISVESTING, Barriere.ARBEID),
                        Casusonderwerp.MALAFIDE_BEDRIJVIGHEID,
                        true,
                        false,
                        false,
                        false,
                        JaNeeOnbekend.NEE,
                        null,
                        null,
                        null,
                        "Er wonen mensen in de loods."));
        motor.rondAf(casus, "casus-interventie-kiezen", new Keuze(Interventie.INTEGRALE_CONTROLE, null));
        motor.rondAf(casus, "casus-plan-vaststellen", new Planbesluit(Plankeuze.GEEN_ACTIES, "De controle volstaat."));
        motor.rondAf(
                casus,
                "casus-afstemmen",
                new Afstemming(
                        Set.of(Verzoeker.POLITIE, Verzoeker.OM),
                        Afstemuitkomst.AKKOORD,
                        null,
                        null,
                        "Gebeld met beide"));
    }

    private void vraag(String casus, Casuspartner partner, boolean nogEen) {
        motor.rondAf(
                casus,
                "casus-bijdragen-vragen",
                new Vraag(partner, "Is het adres bekend?", Grondslag.WGS_RIEC, VANDAAG.plusWeeks(2), nogEen));
    }

    private void controleer(String controle) {
        motor.voerJobsUit(controle);
        motor.rondAf(
                controle,
                "controle-plannen",
                new ControlePlannen.Voorstel(
                        Doorgang.GAAT_DOOR,
                        null,
                        Controleaanleiding.GERICHT,
                        "Signaal over deze plek",
                        Set.of(Thema.BEWONING, Thema.MENSENHANDEL),
                        "Kwekerij De Proef",
                        Locatiesoort.LAND_EN_TUINBOUW,
                        "Zien wie er werkt en woont",
                        VANDAAG,
                        Set.of(Controlepartner.POLITIE),
                        "Politie gaat voor",
                        "Pools",
                        "SHOP staat klaar"));
        ToezeggingVastleggen.Antwoord toezegging =
                new ToezeggingVastleggen.Antwoord(true, "Kijkt mee", "Eigen taak", null);
        motor.rondAf(controle, "controle-toezegging-vastleggen", toezegging);
        motor.rondAf(controle, "controle-toezegging-vastleggen", toezegging);
        motor.rondAf(
                controle,
                "controle-briefen",
                new ControleBriefen.Verslag(
                        Doorgang.GAAT_DOOR,
                        null,
                        "Toezichthouder A",
                        EnumSet.allOf(Onderwerp.class),
                        "Handgebaar",
                        "Bij dreiging"));
        motor.rondAf(
                controle,
                "controle-uitvoeren",
                Uitvoeringsformulier.rustig()
                        .van(LocalTime.of(7, 0), LocalTime.of(9, 30))
                        .ingevuld());
        BevindingVastleggen.Verslag bevinding = new BevindingVastleggen.Verslag(true, "Zes bedden", null, null, false);
        motor.rondAf(controle, "controle-bevinding-vastleggen", bevinding);
        motor.rondAf(controle, "controle-bevinding-vastleggen", bevinding);
        motor.rondAf(
                controle,
                "controle-overtreding-vastleggen",
                new OvertredingVastleggen.Verslag(
                        true,
                        "Bewoning in strijd met het bestemmingsplan",
                        "APV artikel 3:4",
                        Uitbuitingsvorm.ARBEID,
                        Locatiesoort.LAND_EN_TUINBOUW,
                        true,
                        null,
                        false));
        motor.rondAf(
                controle,
                "controle-rapport-vaststellen",
                new RapportVaststellen.Verslag(
                        "Zes bedden in de loods", "Het pand is onveilig", Verplaatsing.GEEN, false, null));
    }

    private void legOp(String maatregel) {
        motor.voerJobsUit(maatregel);
        motor.rondAf(
                maatregel,
                "maatregel-voorbereiden",
                Voorstelformulier.voor(Maatregelsoort.SLUITING).metVoornemen().ingevuld());
        motor.rondAf(
                maatregel,
                "zienswijze-vastleggen",
                new Zienswijzeverslag(Zienswijzewijze.SCHRIFTELIJK, VANDAAG, "De eigenaar wist het niet"));
        motor.rondAf(
                maatregel,
                "ontwerpbesluit-opstellen",
                Ontwerpformulier.sluiting()
                        .metAntwoord("De eigenaar is verantwoordelijk")
                        .ingevuld());
        motor.rondAf(maatregel, "besluit-nemen", new Burgemeestersbesluit(Besluitkeuze.AKKOORD, null, null));
        motor.rondAf(
                maatregel, "besluit-bekendmaken", new Bekendmakingsverslag(VANDAAG, Bekendmakingswijze.UITGEREIKT));
        motor.rondAf(
                maatregel,
                "maatregel-ten-uitvoer-leggen",
                new Uitvoeringsverslag(Uitvoeringsuitkomst.UITGEVOERD, VANDAAG, true, "Het pand is verzegeld"));
        motor.vuurTimer(maatregel, "event_bezwaartermijnVerstreken");
    }
}
