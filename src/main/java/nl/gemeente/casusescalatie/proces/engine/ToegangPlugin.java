package nl.gemeente.casusescalatie.proces.engine;

import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts the guards in front of every command of the engine, and stores passwords so that a stolen table is of little use. */
@Component
class ToegangPlugin extends AbstractProcessEnginePlugin {

    /** Ten wrong passwords would lock a colleague out until an administrator comes; the growing wait between attempts is enough. */
    private static final int ATTEMPTS_BEFORE_LOCK = 1_000_000;

    private final int bcryptSterkte;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Belangenwacht> belangen;

    ToegangPlugin(
            @Value("${casusescalatie.toegang.bcrypt-sterkte:12}") int bcryptSterkte,
            ApplicationEventPublisher events,
            ObjectProvider<Belangenwacht> belangen) {
        this.bcryptSterkte = bcryptSterkte;
        this.events = events;
        this.belangen = belangen;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                withGuards(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                withGuards(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
        engine.setPasswordEncryptor(new BcryptWachtwoord(bcryptSterkte));
        engine.setResourceAuthorizationProvider(new GeenRechtenPerTaak());
        engine.setCustomSessionFactories(List.of(new RechtenPerRol.Fabriek()));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new RolEerst())));
        engine.setLoginMaxAttempts(ATTEMPTS_BEFORE_LOCK);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
    }

    private List<CommandInterceptor> withGuards(
            @Nullable List<CommandInterceptor> alreadyThere, ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> all = alreadyThere == null ? new ArrayList<>() : new ArrayList<>(alreadyThere);
        all.add(new OrQueryBewaking());
        all.add(new BeheerBewaking(engine::getIdentityService));
        all.add(new TaakBewaking(engine::getIdentityService, SingletonSupplier.of(belangen::getObject)));
        all.add(new DeploymentMelder(events));
        return all;
    }
}
