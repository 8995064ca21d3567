package nl.gemeente.casusescalatie.meldcode.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.meldcode.Meldregels;
import nl.gemeente.casusescalatie.proces.Aanmelding;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineMeldregels implements Meldregels {

    private static final String BESLISSING = "meldcode-afwegen";

    private final RuntimeService runtime;
    private final RepositoryService modellen;
    private final Aanmelding aanmelding;

    EngineMeldregels(RuntimeService runtime, RepositoryService modellen, Aanmelding aanmelding) {
        this.runtime = runtime;
        this.modellen = modellen;
        this.aanmelding = aanmelding;
    }

    @Override
    public int versie(Nummer signaal) {
        return aanmelding.alsSysteem(() -> {
            String model = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(MeldcodeDoorlopenModel.PROCES)
                    .processInstanceBusinessKey(signaal.waarde())
                    .singleResult()
                    .getProcessDefinitionId();
            return modellen.createDecisionDefinitionQuery()
                    .decisionDefinitionKey(BESLISSING)
                    .deploymentId(modellen.getProcessDefinition(model).getDeploymentId())
                    .singleResult()
                    .getVersion();
        });
    }
}
