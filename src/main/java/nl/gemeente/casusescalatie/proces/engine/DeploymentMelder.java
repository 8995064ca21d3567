package nl.gemeente.casusescalatie.proces.engine;

import nl.gemeente.casusescalatie.proces.ModellenGedeployed;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A model that is deployed from Modeler, or removed, may give a role work or a task another term; those who keep rights
 * or terms want to know.
 */
class DeploymentMelder extends CommandInterceptor {

    private final ApplicationEventPublisher gebeurtenissen;

    DeploymentMelder(ApplicationEventPublisher gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T uitkomst = next.execute(command);
        if (command instanceof DeployCmd || command instanceof DeleteDeploymentCmd) {
            gebeurtenissen.publishEvent(new ModellenGedeployed());
        }
        return uitkomst;
    }
}
