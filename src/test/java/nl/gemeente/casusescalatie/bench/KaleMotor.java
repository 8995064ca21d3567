package nl.gemeente.casusescalatie.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.task.Task;

/**
 * The bare engine, along the recorded way: a delegate only sets the variables that ours set there, a task is completed with the variables that our form led to, and
 * a number is the recorded one with the round behind it.
 */
final class KaleMotor extends Motor {

    private final Opname opname;
    private final Weergave weergave;
    private String ronde = "/0";

    KaleMotor(KaleEngine kaal, Opname opname, Weergave weergave) {
        super(kaal.engine, kaal.database);
        this.opname = opname;
        this.weergave = weergave;
    }

    void nieuweRonde(int hoeveelste) {
        ronde = "/" + hoeveelste;
    }

    @Override
    String meld(int hoeveelste) {
        return start(engine.getRuntimeService(), opname.start("signaal-behandelen", hoeveelste), ronde);
    }

    @Override
    String planOverleg() {
        return start(engine.getRuntimeService(), opname.start("signalenoverleg-houden", 0), ronde);
    }

    @Override
    String onder(String nummer, Nummer.Soort soort) {
        return opname.onder(opgenomen(nummer), soort) + ronde;
    }

    @Override
    void beantwoordVolledigheid(String casus) {
        // The bare engine has no pages.
    }

    @Override
    protected void voltooi(Task taak, String nummer, Map<String, Object> ingevuld) {
        Opname.Stap stap =
                weergave.volgende(nummer, Opname.plaats(proces(taak), opgenomen(nummer), taak.getTaskDefinitionKey()));
        engine.getTaskService().complete(taak.getId(), inRonde(stap.variabelen(), ronde));
        stap.starts().forEach(start -> start(engine.getRuntimeService(), start, ronde));
    }

    @Override
    protected boolean doeBuitenwerk(String nummer) {
        List<LockedExternalTask> stappen = engine.getExternalTaskService()
                .fetchAndLock(1, "kaal")
                .topic("signaal-verrijken", 60_000)
                .businessKey(nummer)
                .execute();
        stappen.forEach(stap -> engine.getExternalTaskService().complete(stap.getId(), "kaal"));
        return !stappen.isEmpty();
    }

    private static String start(RuntimeService runtime, Opname.Start start, String ronde) {
        String nummer = start.nummer() + ronde;
        runtime.startProcessInstanceByKey(start.proces(), nummer, inRonde(start.variabelen(), ronde));
        return nummer;
    }

    private String proces(Task taak) {
        return engine.getRepositoryService()
                .getProcessDefinition(taak.getProcessDefinitionId())
                .getKey();
    }

    private static String opgenomen(String nummer) {
        return nummer.substring(0, nummer.indexOf('/'));
    }

    private static String ronde(String nummer) {
        return nummer.substring(nummer.indexOf('/'));
    }

    private static Map<String, Object> inRonde(Map<String, Object> variabelen, String ronde) {
        Map<String, Object> samen = new HashMap<>();
        variabelen.forEach((naam, waarde) -> samen.put(naam, inRonde(waarde, ronde)));
        return samen;
    }

    private static Object inRonde(Object waarde, String ronde) {
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(deel -> inRonde(deel, ronde)).toList();
        }
        return waarde instanceof String tekst && Nummer.isNummer(tekst) ? tekst + ronde : waarde;
    }

    /** Plays the recording where a model names one of our beans. */
    static final class Weergave extends JuelExpressionManager {

        private static final String BESLUIT_DOORGEVEN = "serviceTask_overlegbesluitDoorgeven";

        private final Opname opname;
        private final Map<String, AtomicInteger> geweest = new ConcurrentHashMap<>();

        Weergave(Opname opname) {
            this.opname = opname;
        }

        Opname.Stap volgende(String nummer, String plaats) {
            int keer = geweest.computeIfAbsent(plaats + ronde(nummer), nieuw -> new AtomicInteger())
                    .getAndIncrement();
            return opname.stap(plaats, keer);
        }

        @Override
        public Expression createExpression(String tekst) {
            if (tekst.endsWith("Delegate}")) {
                return new Vast(tekst) {
                    @Override
                    public Object getValue(VariableScope scope) {
                        return (JavaDelegate) Weergave.this::doe;
                    }
                };
            }
            if (Opname.VRAAG_AAN_BEAN.matcher(tekst).matches()) {
                return new Vast(tekst) {
                    @Override
                    public Object getValue(VariableScope scope) {
                        String nummer = ((DelegateExecution) scope).getProcessBusinessKey();
                        return inRonde(opname.antwoord(tekst, opgenomen(nummer)), ronde(nummer));
                    }
                };
            }
            return super.createExpression(tekst);
        }

        private void doe(DelegateExecution uitvoering) {
            String nummer = uitvoering.getProcessBusinessKey();
            Opname.Stap stap = volgende(nummer, Opname.plaats(uitvoering, opgenomen(nummer)));
            uitvoering.setVariables(inRonde(stap.variabelen(), ronde(nummer)));
            RuntimeService runtime = uitvoering.getProcessEngineServices().getRuntimeService();
            stap.starts().forEach(start -> start(runtime, start, ronde(nummer)));
            if (BESLUIT_DOORGEVEN.equals(uitvoering.getCurrentActivityId())) {
                runtime.createMessageCorrelation("overleg-besluit-genomen")
                        .processInstanceBusinessKey(nummer)
                        .correlate();
            }
        }
    }

    private abstract static class Vast implements Expression {

        private final String tekst;

        Vast(String tekst) {
            this.tekst = tekst;
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution uitvoering) {
            return getValue(scope);
        }

        @Override
        public void setValue(Object waarde, VariableScope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setValue(Object waarde, VariableScope scope, BaseDelegateExecution uitvoering) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getExpressionText() {
            return tekst;
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
