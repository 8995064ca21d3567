package nl.gemeente.casusescalatie.processen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregelproef;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelOpenen;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Procesbaan;
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
    private final Processtart start;
    private final IdentityService identiteiten;
    private final TaskService taken;

    Maatregelloop(
            Procesbaan baan,
            Maatregelproef proef,
            MaatregelOpenen openen,
            Processen processen,
            Processtart start,
            IdentityService identiteiten,
            TaskService taken) {
        this.baan = baan;
        this.proef = proef;
        this.openen = openen;
        this.processen = processen;
        this.start = start;
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

    void voorbereid(Nummer maatregel, String soort, Map<String, Object> anders) {
        Map<String, Object> velden = voorstel(soort);
        velden.putAll(anders);
        baan.rondAf(maatregel, "maatregel-voorbereiden", velden);
    }

    /** What a jurist fills in when there is no time for a voornemen. */
    static Map<String, Object> voorstel(String soort) {
        return new HashMap<>(Map.of(
                "soort",
                soort,
                "afwijkreden",
                "Past beter bij wat is gezien",
                "motivering",
                "Een gesprek hielp niet",
                "grondslag",
                "GEMEENTEWET_174_APV",
                "voorschrift",
                "APV artikel 3:4",
                "procedure",
                "SPOED",
                "procedureReden",
                "Er slapen mensen in een onveilig pand"));
    }

    static Map<String, Object> metVoornemen() {
        return Map.of("procedure", "VOORNEMEN");
    }

    void ontworpen(Nummer maatregel, Map<String, Object> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of("besluittekst", "De bedden gaan weg"));
        velden.putAll(anders);
        baan.rondAf(maatregel, "ontwerpbesluit-opstellen", velden);
    }

    static Map<String, Object> sluiting() {
        return Map.of("termijnGeven", "false", "sluitingWeken", 12);
    }

    static Map<String, Object> dwangsom(int dagen) {
        return Map.of(
                "termijnGeven",
                "true",
                "termijnDagen",
                dagen,
                "dwangsomBedrag",
                500,
                "dwangsomPer",
                "PER_PERIODE",
                "dwangsomMaximum",
                5000);
    }

    void besloten(Nummer maatregel, String besluit) {
        baan.rondAf(
                maatregel,
                "besluit-nemen",
                besluit.equals("AKKOORD")
                        ? Map.of("besluit", besluit)
                        : Map.of("besluit", besluit, "toelichting", "Het kan beter"));
    }

    void bekendgemaakt(Nummer maatregel, String dag) {
        baan.rondAf(maatregel, "besluit-bekendmaken", Map.of("bekendgemaaktOp", dag, "wijze", "AANGETEKEND"));
    }

    /** From the opening to a dwangsom that was made known on this day, with a begunstigingstermijn. */
    Nummer dwangsomBekendgemaakt(String dag, int dagen) {
        Nummer maatregel = geopend("ARBEID");
        voorbereid(maatregel, "LAST_ONDER_DWANGSOM", Map.of());
        ontworpen(maatregel, dwangsom(dagen));
        besloten(maatregel, "AKKOORD");
        bekendgemaakt(maatregel, dag);
        return maatregel;
    }

    Nummer sluitingBekendgemaakt(String dag) {
        Nummer maatregel = geopend("ARBEID");
        voorbereid(maatregel, "SLUITING", Map.of());
        ontworpen(maatregel, sluiting());
        besloten(maatregel, "AKKOORD");
        bekendgemaakt(maatregel, dag);
        return maatregel;
    }

    /** Politie or OM asks to wait with this dossier. */
    void schortOp(Nummer dossier) {
        baan.als(
                "jurist",
                () -> start.start(
                        "opschorting-bewaken",
                        Map.of(
                                "dossiernummer",
                                dossier.waarde(),
                                "verzoeker",
                                "OM",
                                "reden",
                                "Lopend onderzoek",
                                "herinnerOp",
                                "2027-12-01")));
        baan.voerJobsUit(dossier);
    }

    void hefOp(Nummer dossier, Nummer maatregel) {
        baan.rondAf(dossier, "opschorting-volgen", Map.of("reden", "Het onderzoek is klaar"));
        baan.voerJobsUit(maatregel);
    }

    /** Completes a task as somebody who is in that group, for instance somebody with two roles. */
    void rondAfDoor(String wie, String groep, Nummer maatregel, String formulier, Map<String, Object> velden) {
        identiteiten.setAuthentication(wie, List.of(groep));
        try {
            taken.complete(baan.taak(maatregel, formulier).getId(), velden);
        } finally {
            identiteiten.clearAuthentication();
        }
        baan.voerJobsUit(maatregel);
    }
}
