package nl.gemeente.casusescalatie.proces.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import nl.gemeente.casusescalatie.proces.Procesmodellen;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who stands in front of and behind every command of the engine, in this order. */
@Component
class Bewaking extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher gebeurtenissen;
    private final Supplier<Belangenwacht> belangen;
    private final Supplier<Procesmodellen> modellen;

    /** The beans need the engine, so they come after it. */
    Bewaking(
            ApplicationEventPublisher gebeurtenissen,
            ObjectProvider<Belangenwacht> belangen,
            ObjectProvider<Procesmodellen> modellen) {
        this.gebeurtenissen = gebeurtenissen;
        this.belangen = SingletonSupplier.of(belangen::getObject);
        this.modellen = SingletonSupplier.of(modellen::getObject);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                samen(engine.getCustomPreCommandInterceptorsTxRequired(), ervoor(engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                samen(engine.getCustomPreCommandInterceptorsTxRequiresNew(), ervoor(engine)));
        engine.setCustomPostCommandInterceptorsTxRequired(
                samen(engine.getCustomPostCommandInterceptorsTxRequired(), erachter()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                samen(engine.getCustomPostCommandInterceptorsTxRequiresNew(), erachter()));
    }

    /**
     * Outside the transaction. What is closed for all comes before what is closed for some: nobody learns whose a task
     * is.
     */
    private List<CommandInterceptor> ervoor(ProcessEngineConfigurationImpl engine) {
        Supplier<Optional<Authentication>> vanBuiten = () -> vanBuiten(engine);
        return List.of(
                new OrQueryBewaking(),
                new Beheerbewaking(engine::getIdentityService),
                new GeslotenDeuren(vanBuiten),
                new Baanwacht(vanBuiten, new Taakoordeel(belangen)),
                new DeploymentMelder(gebeurtenissen));
    }

    /** Inside the transaction, where what is about to be written is seen. */
    private List<CommandInterceptor> erachter() {
        return List.of(new Gegevensbewaking(modellen));
    }

    /** Who knocks with a login. The product itself, inside a command or without a login, comes from within. */
    private static Optional<Authentication> vanBuiten(ProcessEngineConfigurationImpl engine) {
        return Context.getCommandContext() == null
                ? Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication())
                        .filter(wie -> wie.getUserId() != null)
                : Optional.empty();
    }

    /** Other plugins add theirs too. */
    private static List<CommandInterceptor> samen(
            @Nullable List<CommandInterceptor> reedsGezet, List<CommandInterceptor> onze) {
        List<CommandInterceptor> samen = reedsGezet == null ? new ArrayList<>() : new ArrayList<>(reedsGezet);
        samen.addAll(onze);
        return samen;
    }
}
