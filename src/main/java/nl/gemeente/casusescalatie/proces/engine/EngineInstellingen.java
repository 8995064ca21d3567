package nl.gemeente.casusescalatie.proces.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import nl.gemeente.casusescalatie.proces.Formulierteksten;
import nl.gemeente.casusescalatie.proces.Procesmodellen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.Taakafronding;
import nl.gemeente.casusescalatie.proces.Taakvolger;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The engine as every process needs it. What stands here cannot be forgotten in a model. */
@Component
class EngineInstellingen extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;
    private final ObjectProvider<Procesmodellen> modellen;
    private final ObjectProvider<Taakafronding> afronding;
    private final ObjectProvider<Processtart> start;
    private final ObjectProvider<Taakvolger> volgers;
    private final ObjectProvider<Belangenwacht> belangen;
    private final ObjectProvider<Formulierteksten> teksten;

    EngineInstellingen(
            ListableBeanFactory beans,
            ObjectProvider<Procesmodellen> modellen,
            ObjectProvider<Taakafronding> afronding,
            ObjectProvider<Processtart> start,
            ObjectProvider<Taakvolger> volgers,
            ObjectProvider<Belangenwacht> belangen,
            ObjectProvider<Formulierteksten> teksten) {
        this.beans = beans;
        this.modellen = modellen;
        this.afronding = afronding;
        this.start = start;
        this.volgers = volgers;
        this.belangen = belangen;
        this.teksten = teksten;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(new ArrayList<HistoryLevel>(List.of(new ZonderDetail())));
        engine.setHistory(ZonderDetail.NAAM);
        engine.setExpressionManager(new SpringExpressionManager(null, new ModelBeans(beans)));
        // A refusal is no fault: who is refused reads why. Jobs and the REST APIs log what is really wrong themselves.
        engine.setEnableCmdExceptionLogging(false);
        engine.setDmnEngineConfiguration(beslistabellen());
        engine.setDelegateInterceptor(new VeiligeDelegates());
        engine.setTaskService(new DossierTaskService(eenmalig(belangen)));
        // Who reports a signal may start its process, not read it.
        engine.setFormService(new DossierFormService(
                eenmalig(start),
                (proces, nummer) -> engine.getCommandExecutorTxRequired()
                        .execute(context -> context.runWithoutAuthorization(() -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionKey(proces)
                                .processInstanceBusinessKey(nummer.waarde())
                                .singleResult())),
                new Formulierwoorden(
                        SingletonSupplier.of(() -> teksten.orderedStream().toList()))));
        List<BpmnParseListener> luisteraars = copy(engine.getCustomPostBPMNParseListeners());
        luisteraars.add(new Modelverrijker(eenmalig(afronding), SingletonSupplier.of(() -> volgers.orderedStream()
                .toList())));
        engine.setCustomPostBPMNParseListeners(luisteraars);
        engine.setCustomPostCommandInterceptorsTxRequired(met(engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                met(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private static DefaultDmnEngineConfiguration beslistabellen() {
        DefaultDmnEngineConfiguration tabellen = new DefaultDmnEngineConfiguration();
        tabellen.setFeelEngineFactory(new Celvergelijker.Fabriek());
        return tabellen;
    }

    private List<CommandInterceptor> met(@Nullable List<CommandInterceptor> reedsGezet) {
        List<CommandInterceptor> samen = copy(reedsGezet);
        samen.add(new Gegevensbewaking(eenmalig(modellen)));
        return samen;
    }

    /** Our beans need the engine, so they come after it; the engine then asks for them at every step. */
    private static <T> Supplier<T> eenmalig(ObjectProvider<T> bean) {
        return SingletonSupplier.of(bean::getObject);
    }

    /** Other plugins add theirs too. */
    private static <T> List<T> copy(@Nullable List<T> reedsGezet) {
        return reedsGezet == null ? new ArrayList<>() : new ArrayList<>(reedsGezet);
    }
}
