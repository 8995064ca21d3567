package nl.gemeente.casusescalatie.proces.engine;

import nl.gemeente.casusescalatie.proces.ModellenGedeployed;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationEventPublisher;

/** A model that comes from Modeler, or is taken away, may give a role work or a task another term; whoever keeps rights or terms wants to know. */
class DeploymentMelder extends CommandInterceptor {

    private final ApplicationEventPublisher events;

    DeploymentMelder(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof DeployCmd || command instanceof DeleteDeploymentCmd) {
            events.publishEvent(new ModellenGedeployed());
        }
        return result;
    }
}
