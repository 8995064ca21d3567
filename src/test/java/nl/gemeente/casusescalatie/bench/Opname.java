package nl.gemeente.casusescalatie.bench;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.delegate.ExpressionGetInvocation;
import org.camunda.bpm.engine.impl.interceptor.DelegateInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.task.delegate.TaskListenerInvocation;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.util.ReflectionUtils;

/**
 * What every delegate and every form did in our engine, without the work they did for it: the routing variables they set and the processes they started, by process,
 * number and activity. With that a bare engine walks the same way.
 */
final class Opname implements DelegateInterceptor {

    /** A bean of ours that gives the elements of a multi-instance, or a moment. */
    static final Pattern VRAAG_AAN_BEAN = Pattern.compile("\\$\\{(?!execution\\b)\\w+\\.\\w+\\(execution\\)}");

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl instellingen;
    private final DelegateInterceptor gewoon;
    private final Map<String, List<Stap>> stappen = new HashMap<>();
    private final Map<String, Stap> perTaak = new HashMap<>();
    private final Map<String, Object> antwoorden = new HashMap<>();
    private final Map<String, String> verbonden = new HashMap<>();
    private final List<Start> gestart = new ArrayList<>();

    Opname(ProcessEngine engine) {
        this.engine = engine;
        this.instellingen = ((ProcessEngineImpl) engine).getProcessEngineConfiguration();
        this.gewoon = instellingen.getDelegateInterceptor();
    }

    void tijdens(Runnable weg) {
        instellingen.setDelegateInterceptor(this);
        try {
            weg.run();
        } finally {
            instellingen.setDelegateInterceptor(gewoon);
        }
    }

    /** Somebody outside the engine started this process. */
    void gestart(String proces, String nummer) {
        String instantie = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(proces)
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        gestart.add(new Start(proces, nummer, engine.getRuntimeService().getVariables(instantie)));
    }

    void verbind(String nummer, Nummer.Soort soort, String onder) {
        verbonden.put(nummer + soort, onder);
    }

    /** The how manieth start of this process by somebody outside the engine. */
    Start start(String proces, int hoeveelste) {
        return gestart.stream()
                .filter(start -> start.proces().equals(proces))
                .skip(hoeveelste)
                .findFirst()
                .orElseThrow();
    }

    String onder(String nummer, Nummer.Soort soort) {
        return Objects.requireNonNull(verbonden.get(nummer + soort));
    }

    /** The how manieth time that this activity of this number was carried out. */
    Stap stap(String plaats, int hoeveelste) {
        List<Stap> opgenomen = stappen.getOrDefault(plaats, List.of());
        if (hoeveelste >= opgenomen.size()) {
            throw new IllegalStateException("%s was recorded %d times".formatted(plaats, opgenomen.size()));
        }
        return opgenomen.get(hoeveelste);
    }

    Object antwoord(String vraag, String nummer) {
        return Objects.requireNonNull(antwoorden.get(vraag + nummer), () -> vraag + " of " + nummer);
    }

    static String plaats(DelegateExecution uitvoering, String nummer) {
        return plaats(
                ((ExecutionEntity) uitvoering).getProcessDefinition().getKey(),
                nummer,
                uitvoering.getCurrentActivityId());
    }

    static String plaats(String proces, String nummer, String activiteit) {
        return proces + " " + nummer + " " + activiteit;
    }

    @Override
    public void handleInvocation(DelegateInvocation aanroep) throws Exception {
        if (aanroep instanceof JavaDelegateInvocation) {
            DelegateExecution uitvoering = (DelegateExecution) veld(aanroep, "execution");
            neemOp(aanroep, uitvoering, nieuweStap(uitvoering));
        } else if (aanroep instanceof TaskListenerInvocation
                && veld(aanroep, "delegateTask") instanceof DelegateTask taak
                && taak.getEventName().equals(TaskListener.EVENTNAME_COMPLETE)) {
            // Several listeners hear that one task is done; together they are one step.
            neemOp(
                    aanroep,
                    taak.getExecution(),
                    perTaak.computeIfAbsent(taak.getId(), id -> nieuweStap(taak.getExecution())));
        } else {
            gewoon.handleInvocation(aanroep);
            if (aanroep instanceof ExpressionGetInvocation) {
                neemAntwoordOp(aanroep);
            }
        }
    }

    private Stap nieuweStap(DelegateExecution uitvoering) {
        Stap stap = new Stap(new HashMap<>(), new ArrayList<>());
        stappen.computeIfAbsent(plaats(uitvoering, uitvoering.getProcessBusinessKey()), plaats -> new ArrayList<>())
                .add(stap);
        return stap;
    }

    private void neemOp(DelegateInvocation aanroep, DelegateExecution uitvoering, Stap stap) throws Exception {
        Map<String, Object> vooraf = new HashMap<>(uitvoering.getVariables());
        Set<String> reedsGestart = new HashSet<>();
        nieuweProcessen().forEach(proces -> reedsGestart.add(proces.getId()));
        gewoon.handleInvocation(aanroep);

        uitvoering.getVariables().forEach((naam, waarde) -> {
            if (!Objects.equals(waarde, vooraf.get(naam))) {
                stap.variabelen().put(naam, waarde);
            }
        });
        nieuweProcessen().stream()
                .filter(proces -> !reedsGestart.contains(proces.getId()))
                .map(proces -> new Start(
                        proces.getProcessDefinition().getKey(),
                        proces.getBusinessKey(),
                        new HashMap<>(proces.getVariables())))
                .forEach(stap.starts()::add);
    }

    /** Processes that this command starts by themselves; what a call activity starts, the bare engine starts too. */
    private static List<ExecutionEntity> nieuweProcessen() {
        List<ExecutionEntity> nieuw = new ArrayList<>();
        for (CachedDbEntity rij : Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntities()) {
            if (rij.getEntityState() == DbEntityState.TRANSIENT
                    && rij.getEntity() instanceof ExecutionEntity uitvoering
                    && uitvoering.isProcessInstanceExecution()
                    && uitvoering.getSuperExecutionId() == null) {
                nieuw.add(uitvoering);
            }
        }
        return nieuw;
    }

    private void neemAntwoordOp(DelegateInvocation aanroep) {
        String vraag = ((ValueExpression) veld(aanroep, "valueExpression")).getExpressionString();
        if (VRAAG_AAN_BEAN.matcher(vraag).matches()
                && ((ELContext) veld(aanroep, "elContext")).getContext(VariableScope.class)
                        instanceof DelegateExecution uitvoering) {
            antwoorden.put(vraag + uitvoering.getProcessBusinessKey(), aanroep.getInvocationResult());
        }
    }

    private static Object veld(DelegateInvocation aanroep, String naam) {
        Field veld = ReflectionUtils.findField(aanroep.getClass(), naam);
        ReflectionUtils.makeAccessible(veld);
        return ReflectionUtils.getField(veld, aanroep);
    }

    record Stap(Map<String, Object> variabelen, List<Start> starts) {}

    record Start(String proces, String nummer, Map<String, Object> variabelen) {}
}
