package nl.gemeente.casusescalatie.proces.engine;

import nl.gemeente.casusescalatie.proces.ModellenGedeployed;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationEventPublisher;

/** A model deployed from Modeler may bring a role to a process where it had no work before; whoever keeps the rights wants to know. */
class DeploymentMelder extends CommandInterceptor {

    private final ApplicationEventPublisher events;

    DeploymentMelder(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof DeployCmd) {
            events.publishEvent(new ModellenGedeployed());
        }
        return result;
    }
}
