package nl.gemeente.casusescalatie.processen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** Takes a meeting to the point where a test begins, through the forms that people fill in. */
@Component
public class Overlegloop {

    public static final Map<String, Object> PLANNING = Map.of("datum", "2026-12-07", "tijd", "10:00");
    public static final Map<String, Object> VASTSTELLEN = Map.of("keuze", "VASTSTELLEN");
    public static final Map<String, Object> NU_BEGINNEN = Map.of("keuze", "NU_BEGINNEN");
    public static final Map<String, Object> OPENEN = Map.of(
            "keuze",
            "OPENEN",
            "voorzitter",
            "Voorzitter A",
            "aanwezig",
            List.of("POLITIE", "ODWH", "RIEC"),
            "geheimhouding",
            true);
    public static final Map<String, Object> NIET_BESPROKEN = Map.of("besproken", "false");
    public static final Map<String, Object> VERSLAG = Map.of("samenvatting", "Alle signalen zijn besproken.");

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

    /** @return the answers of a form, in which a test changes what it is about */
    public static Map<String, Object> weging(Map<String, Object> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "besproken", "true",
                "concreet", "2",
                "actueel", "2",
                "ernst", "1",
                "bron", "EIGEN_WAARNEMING",
                "aantalBronnen", 1,
                "eigenBevoegdheid", "true",
                "partnerbehoefte", "false",
                "slachtofferInGevaar", "false",
                "onderzoeksrisico", "false"));
        velden.putAll(anders);
        return velden;
    }

    public static Map<String, Object> besluit(List<String> uitkomsten, Map<String, Object> meer) {
        Map<String, Object> velden = new HashMap<>(
                Map.of("uitkomsten", uitkomsten, "motivering", "Past bij de weging.", "eigenaar", "Team toezicht"));
        velden.putAll(meer);
        return velden;
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
        return baan.als("overlegvoorzitter", () -> start.start("signalenoverleg-houden", PLANNING));
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
