package nl.gemeente.casusescalatie.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.stereotype.Component;

/** Remembers which sequence flows were taken, so that a test class can prove that it walked every arrow of its diagram. */
@Component
public class Stroomdekking extends AbstractProcessEnginePlugin {

    private static final Map<String, Set<String>> GENOMEN = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> luisteraars = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        luisteraars.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl pijl) {
                pijl.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) stap -> GENOMEN.computeIfAbsent(
                                ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey(),
                                proces -> new ConcurrentSkipListSet<>())
                        .add(pijl.getId()));
            }
        });
        engine.setCustomPostBPMNParseListeners(luisteraars);
    }

    /** The test class walks every sequence flow of {@code bpmn/<value>.bpmn}; it fails and names the flows that it did not walk. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Bewijs.class)
    public @interface Doorloopt {
        String value();
    }

    static class Bewijs implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            GENOMEN.remove(proces(context));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Set<String> nietGenomen = new TreeSet<>();
            Bpmn.readModelFromFile(new File("bpmn", proces(context) + ".bpmn"))
                    .getModelElementsByType(SequenceFlow.class)
                    .forEach(pijl -> nietGenomen.add(pijl.getId()));
            nietGenomen.removeAll(GENOMEN.getOrDefault(proces(context), Set.of()));
            assertThat(nietGenomen)
                    .as("sequence flows of %s that no test of this class walked", proces(context))
                    .isEmpty();
        }

        private static String proces(ExtensionContext context) {
            return context.getRequiredTestClass().getAnnotation(Doorloopt.class).value();
        }
    }
}
