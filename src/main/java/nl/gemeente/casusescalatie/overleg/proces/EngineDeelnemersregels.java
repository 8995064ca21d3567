package nl.gemeente.casusescalatie.overleg.proces;

import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemersregels;
import nl.gemeente.casusescalatie.proces.Aanmelding;
import nl.gemeente.casusescalatie.signaal.Signaalbeeld;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Asks {@code bpmn/deelnemers-bepalen.dmn} once for each signal: a list of partners cannot be a variable of a process.
 */
@Component
class EngineDeelnemersregels implements Deelnemersregels {

    private static final String BESLISSING = "deelnemers-bepalen";

    private final DecisionService beslissingen;
    private final Aanmelding aanmelding;

    EngineDeelnemersregels(DecisionService beslissingen, Aanmelding aanmelding) {
        this.beslissingen = beslissingen;
        this.aanmelding = aanmelding;
    }

    @Override
    public Set<Ketenpartner> voor(Signaalbeeld signaal) {
        return aanmelding
                .alsSysteem(() -> beslissingen
                        .evaluateDecisionTableByKey(BESLISSING)
                        .variables(feiten(signaal))
                        .evaluate()
                        .<String>collectEntries("partner"))
                .stream()
                .map(Ketenpartner::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static VariableMap feiten(Signaalbeeld signaal) {
        return Variables.createVariables()
                .putValue("seksueel", signaal.vormen().contains(Uitbuitingsvorm.SEKSUEEL))
                .putValue("arbeid", signaal.vormen().contains(Uitbuitingsvorm.ARBEID))
                .putValue("crimineel", signaal.vormen().contains(Uitbuitingsvorm.CRIMINEEL))
                .putValue("vormOnbekend", signaal.vormen().contains(Uitbuitingsvorm.ONBEKEND))
                .putValue("minderjarig", signaal.minderjarig())
                .putValue("slachtofferIdentificeerbaar", signaal.slachtofferIdentificeerbaar())
                .putValue("locatieBekend", signaal.locatieBekend())
                .putValue("locatieSoort", signaal.locatieSoort() == null ? "ONBEKEND" : signaal.locatieSoort());
    }
}
