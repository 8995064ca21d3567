package nl.gemeente.casusescalatie.proces.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.proces.Formulierteksten;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.Taakafronding;
import nl.gemeente.casusescalatie.proces.Taakvolger;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The engine as every process needs it. What is set here cannot be forgotten in a model. */
@Component
class EngineInstellingen extends AbstractProcessEnginePlugin {

    /** Ten wrong passwords would lock a colleague out until an administrator comes; the growing wait is enough. */
    private static final int POGINGEN_VOOR_SLOT = 1_000_000;

    private final int bcryptSterkte;
    private final ListableBeanFactory beans;
    private final ObjectProvider<Taakafronding> afronding;
    private final ObjectProvider<Processtart> start;
    private final ObjectProvider<Taakvolger> volgers;
    private final ObjectProvider<Formulierteksten> teksten;

    EngineInstellingen(
            @Value("${casusescalatie.toegang.bcrypt-sterkte:12}") int bcryptSterkte,
            ListableBeanFactory beans,
            ObjectProvider<Taakafronding> afronding,
            ObjectProvider<Processtart> start,
            ObjectProvider<Taakvolger> volgers,
            ObjectProvider<Formulierteksten> teksten) {
        this.bcryptSterkte = bcryptSterkte;
        this.beans = beans;
        this.afronding = afronding;
        this.start = start;
        this.volgers = volgers;
        this.teksten = teksten;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(new ArrayList<HistoryLevel>(List.of(new HistorieZonderDetail())));
        engine.setHistory(HistorieZonderDetail.NAAM);
        // A refusal is not a fault: the user reads why. Jobs and the REST APIs log real faults themselves.
        engine.setEnableCmdExceptionLogging(false);
        richtAanmeldenIn(engine);
        richtUitdrukkingenIn(engine);
        engine.setTaskService(new DossierTaskService());
        engine.setFormService(formulieren(engine));
        engine.setCustomPostBPMNParseListeners(luisteraars(engine.getCustomPostBPMNParseListeners()));
    }

    /** A stolen table of passwords is of little use. */
    private void richtAanmeldenIn(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new BcryptWachtwoord(bcryptSterkte));
        engine.setLoginMaxAttempts(POGINGEN_VOOR_SLOT);
    }

    /** What a model or a user writes reaches our delegates and nothing else. */
    private void richtUitdrukkingenIn(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SpringExpressionManager(null, new ModelBeans(beans)));
        engine.setDelegateInterceptor(new VeiligeDelegates());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setJavaSerializationFormatEnabled(false);
    }

    private DossierFormService formulieren(ProcessEngineConfigurationImpl engine) {
        // Whoever reports a signal may start its process, not read it.
        return new DossierFormService(
                eenmalig(start),
                (proces, nummer) -> engine.getCommandExecutorTxRequired()
                        .execute(context -> context.runWithoutAuthorization(() -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionKey(proces)
                                .processInstanceBusinessKey(nummer.waarde())
                                .singleResult())),
                new Formulierwoorden(
                        SingletonSupplier.of(() -> teksten.orderedStream().toList())));
    }

    /** Other plugins add theirs too. */
    private List<BpmnParseListener> luisteraars(@Nullable List<BpmnParseListener> reedsGezet) {
        List<BpmnParseListener> luisteraars = reedsGezet == null ? new ArrayList<>() : new ArrayList<>(reedsGezet);
        luisteraars.add(new Modelverrijker(eenmalig(afronding), SingletonSupplier.of(() -> volgers.orderedStream()
                .toList())));
        return luisteraars;
    }

    /** Our beans need the engine, so they come after it; the engine then asks for them at every step. */
    private static <T> Supplier<T> eenmalig(ObjectProvider<T> bean) {
        return SingletonSupplier.of(bean::getObject);
    }
}
