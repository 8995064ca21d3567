package nl.gemeente.casusescalatie.meldcode.proces;

import nl.gemeente.casusescalatie.meldcode.Meldadvies;
import nl.gemeente.casusescalatie.meldcode.Meldcodestappen;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the decision table advised and which version of it: the one that was deployed with this process. */
@Component("meldadviesVastleggenDelegate")
class MeldadviesVastleggenDelegate implements JavaDelegate {

    private final Meldcodestappen stappen;

    MeldadviesVastleggenDelegate(Meldcodestappen stappen) {
        this.stappen = stappen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        RepositoryService modellen = execution.getProcessEngineServices().getRepositoryService();
        String deployment = modellen.getProcessDefinition(execution.getProcessDefinitionId())
                .getDeploymentId();
        int versie = modellen.createDecisionDefinitionQuery()
                .decisionDefinitionKey("meldcode-afwegen")
                .deploymentId(deployment)
                .singleResult()
                .getVersion();
        stappen.adviseer(zaak.nummer(), zaak.code(MeldcodeDoorlopenModel.MELDADVIES, Meldadvies.class), versie);
    }
}
