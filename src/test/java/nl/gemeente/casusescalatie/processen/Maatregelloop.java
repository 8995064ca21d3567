package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;

import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.maatregel.Bekendmakingswijze;
import nl.gemeente.casusescalatie.maatregel.Besluitkeuze;
import nl.gemeente.casusescalatie.maatregel.Maatregelproef;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitBekendmaken.Bekendmakingsverslag;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitNemen.Burgemeestersbesluit;
import nl.gemeente.casusescalatie.maatregel.uitvoering.MaatregelTenUitvoerLeggen.Uitvoeringsuitkomst;
import nl.gemeente.casusescalatie.maatregel.uitvoering.MaatregelTenUitvoerLeggen.Uitvoeringsverslag;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelOpenen;
import nl.gemeente.casusescalatie.opschorting.OpschortingOpheffen.Opheffing;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen.Verzoek;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Ontwerpformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Voorstelformulier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The way of a measure, step by step, for the tests that begin somewhere along it. */
@Component
class Maatregelloop {

    static final String PROCES = "bestuurlijke-maatregel-opleggen";

    private final Procesbaan baan;
    private final Maatregelproef proef;
    private final MaatregelOpenen openen;
    private final Processen processen;
    private final IdentityService identiteiten;
    private final TaskService taken;

    Maatregelloop(
            Procesbaan baan,
            Maatregelproef proef,
            MaatregelOpenen openen,
            Processen processen,
            IdentityService identiteiten,
            TaskService taken) {
        this.baan = baan;
        this.proef = proef;
        this.openen = openen;
        this.processen = processen;
        this.identiteiten = identiteiten;
        this.taken = taken;
    }

    Nummer geopend(String vorm) {
        return geopendUit(proef.signaal("BESTUURLIJK_OPPAKKEN", vorm));
    }

    Nummer geopendUit(Nummer signaal) {
        Nummer maatregel = openen.open(signaal, "systeem");
        loop(maatregel);
        return maatregel;
    }

    void loop(Nummer maatregel) {
        processen.start(PROCES, maatregel, Route.rechtdoor());
        baan.voerJobsUit(maatregel);
    }

    void voorbereid(Nummer maatregel, Maatregelsoort soort) {
        voorbereid(maatregel, Voorstelformulier.voor(soort));
    }

    void voorbereid(Nummer maatregel, Voorstelformulier voorstel) {
        baan.rondAf(maatregel, "maatregel-voorbereiden", voorstel.ingevuld());
    }

    void ontworpen(Nummer maatregel, Ontwerpformulier ontwerp) {
        baan.rondAf(maatregel, "ontwerpbesluit-opstellen", ontwerp.ingevuld());
    }

    void besloten(Nummer maatregel, Besluitkeuze keuze) {
        baan.rondAf(
                maatregel,
                "besluit-nemen",
                new Burgemeestersbesluit(keuze, null, keuze == Besluitkeuze.AKKOORD ? null : "Het kan beter"));
    }

    void bekendgemaakt(Nummer maatregel, LocalDate dag) {
        baan.rondAf(maatregel, "besluit-bekendmaken", new Bekendmakingsverslag(dag, Bekendmakingswijze.AANGETEKEND));
    }

    /** From the opening to a dwangsom that was made known on this day, with a begunstigingstermijn. */
    Nummer dwangsomBekendgemaakt(LocalDate dag, int dagen) {
        Nummer maatregel = geopend("ARBEID");
        voorbereid(maatregel, Maatregelsoort.LAST_ONDER_DWANGSOM);
        ontworpen(maatregel, Ontwerpformulier.dwangsom(dagen));
        besloten(maatregel, Besluitkeuze.AKKOORD);
        bekendgemaakt(maatregel, dag);
        return maatregel;
    }

    Nummer sluitingBekendgemaakt(LocalDate dag) {
        Nummer maatregel = geopend("ARBEID");
        voorbereid(maatregel, Maatregelsoort.SLUITING);
        ontworpen(maatregel, Ontwerpformulier.sluiting());
        besloten(maatregel, Besluitkeuze.AKKOORD);
        bekendgemaakt(maatregel, dag);
        return maatregel;
    }

    static Uitvoeringsverslag uitgevoerd(LocalDate dag) {
        return new Uitvoeringsverslag(Uitvoeringsuitkomst.UITGEVOERD, dag, null, "De dwangsom is verbeurd");
    }

    static Uitvoeringsverslag verzegeld(LocalDate dag) {
        return new Uitvoeringsverslag(Uitvoeringsuitkomst.UITGEVOERD, dag, true, "Het pand is dicht");
    }

    static Uitvoeringsverslag nietNodig(LocalDate dag) {
        return new Uitvoeringsverslag(Uitvoeringsuitkomst.NIET_NODIG, dag, null, "Het pand was leeg");
    }

    /** Politie or OM asks to wait with this dossier. */
    void schortOp(Nummer dossier) {
        baan.start(
                "jurist",
                "opschorting-bewaken",
                new Verzoek(dossier.waarde(), Verzoeker.OM, "Lopend onderzoek", VANDAAG.plusYears(1)));
    }

    void hefOp(Nummer dossier, Nummer maatregel) {
        baan.rondAf(dossier, "opschorting-volgen", new Opheffing("Het onderzoek is klaar"));
        baan.voerJobsUit(maatregel);
    }

    /** Completes a task as somebody who is in that group, for instance somebody with two roles. */
    void rondAfDoor(String wie, String groep, Nummer maatregel, String formulier, Record velden) {
        identiteiten.setAuthentication(wie, List.of(groep));
        try {
            taken.complete(baan.taak(maatregel, formulier).getId(), Formulierwaarden.van(velden));
        } finally {
            identiteiten.clearAuthentication();
        }
        baan.voerJobsUit(maatregel);
    }
}
