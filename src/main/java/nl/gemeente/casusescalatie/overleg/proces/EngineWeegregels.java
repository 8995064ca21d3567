package nl.gemeente.casusescalatie.overleg.proces;

import java.util.List;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.weging.Weegregels;
import nl.gemeente.casusescalatie.proces.Aanmelding;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/**
 * Looks up which rule fired, in the very version of the table that was used, so that changing the table tomorrow does
 * not change today's reason.
 */
@Component
class EngineWeegregels implements Weegregels {

    private static final String BESLISSING = "signaal-wegen";

    /** The source behind the sentence is for those who maintain the table. */
    private static final Pattern BRON = Pattern.compile("\\s*\\[[^]]*]$");

    private final RuntimeService runtime;
    private final HistoryService historie;
    private final RepositoryService modellen;
    private final Aanmelding aanmelding;

    EngineWeegregels(
            RuntimeService runtime, HistoryService historie, RepositoryService modellen, Aanmelding aanmelding) {
        this.runtime = runtime;
        this.historie = historie;
        this.modellen = modellen;
        this.aanmelding = aanmelding;
    }

    @Override
    public Weegregel toegepast(Nummer signaal) {
        return aanmelding.alsSysteem(() -> {
            HistoricDecisionInstance advies = historie.createHistoricDecisionInstanceQuery()
                    .decisionDefinitionKey(BESLISSING)
                    .processInstanceId(runtime.createProcessInstanceQuery()
                            .processDefinitionKey(SignaalBesprekenModel.PROCES)
                            .processInstanceBusinessKey(signaal.waarde())
                            .singleResult()
                            .getId())
                    .includeOutputs()
                    .singleResult();
            HistoricDecisionOutputInstance uitkomst = advies.getOutputs().get(0);
            Rule regel = modellen.getDmnModelInstance(advies.getDecisionDefinitionId())
                    .getModelElementById(uitkomst.getRuleId());
            int versie = modellen.getDecisionDefinition(advies.getDecisionDefinitionId())
                    .getVersion();
            int nummer = List.copyOf(((DecisionTable) regel.getParentElement()).getRules())
                            .indexOf(regel)
                    + 1;
            return new Weegregel(
                    nummer,
                    versie,
                    BRON.matcher(regel.getDescription().getTextContent()).replaceFirst(""));
        });
    }
}
