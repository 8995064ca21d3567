package nl.gemeente.casusescalatie.taak.proces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Date;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.proces.ModellenGedeployed;
import nl.gemeente.casusescalatie.proces.Taakvolger;
import nl.gemeente.casusescalatie.taak.Taakbewaking;
import nl.gemeente.casusescalatie.termijn.Behandeltermijn;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each new task the term that its model names, or else the one that {@code bpmn/behandeltermijn-bepalen.dmn}
 * says, and starts its ladder.
 */
@Component
class Taaktermijn implements Taakvolger {

    static final String BESLISSING = "behandeltermijn-bepalen";

    private final Taakbewaking bewaking;

    /**
     * The table has a rule for each task and answers the same question the same way; evaluating it anew for every task
     * was a third of all our work.
     */
    private final Cache<Vraag, Behandeltermijn> bekend =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /**
     * The latest version of the table. A version deployed on this node counts at once, one from another node within a
     * minute.
     */
    private final Cache<String, String> geldend =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Taaktermijn(Taakbewaking bewaking) {
        this.bewaking = bewaking;
    }

    @Override
    public void aangemaakt(DelegateTask taak) {
        ProcessEngineServices engine = taak.getProcessEngineServices();
        Object urgentie = taak.getExecution().getVariable("urgentie");
        Behandeltermijn termijn =
                termijn(engine, taak.getTaskDefinitionKey(), urgentie == null ? Urgentie.NORMAAL.name() : urgentie);
        Nummer nummer = Nummer.van(taak.getExecution().getProcessBusinessKey());
        Date afgesproken = taak.getDueDate();
        taak.setDueDate(Date.from(
                afgesproken == null
                        ? bewaking.begin(taak.getId(), nummer, taak.getName(), termijn)
                        : bewaking.beginTot(taak.getId(), nummer, taak.getName(), termijn, afgesproken.toInstant())));
    }

    @EventListener(ModellenGedeployed.class)
    void naDeployment() {
        geldend.invalidateAll();
    }

    /** What is not known yet is asked of the table that holds now, not of one that another node may have taken away. */
    private Behandeltermijn termijn(ProcessEngineServices engine, String taak, Object urgentie) {
        @Nullable String laatst = geldend.getIfPresent(BESLISSING);
        @Nullable
        Behandeltermijn gezien = laatst == null ? null : bekend.getIfPresent(new Vraag(laatst, taak, urgentie));
        if (gezien != null) {
            return gezien;
        }
        String nu = tabel(engine);
        geldend.put(BESLISSING, nu);
        return bekend.get(new Vraag(nu, taak, urgentie), vraag -> bepaal(engine, vraag));
    }

    private static String tabel(ProcessEngineServices engine) {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(BESLISSING)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Behandeltermijn bepaal(ProcessEngineServices engine, Vraag vraag) {
        DmnDecisionRuleResult regel = engine.getDecisionService()
                .evaluateDecisionTableById(
                        vraag.tabel(), Variables.putValue("taak", vraag.taak()).putValue("urgentie", vraag.urgentie()))
                .getSingleResult();
        return new Behandeltermijn(
                regel.<Number>getEntry("aantal").intValue(),
                Behandeltermijn.Eenheid.valueOf(regel.getEntry("eenheid")),
                regel.<Number>getEntry("herinnering").intValue());
    }

    @Override
    public void beeindigd(DelegateTask taak) {
        bewaking.eindig(taak.getId());
    }

    private record Vraag(String tabel, String taak, Object urgentie) {}
}
