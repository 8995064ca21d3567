package nl.gemeente.casusescalatie.proces.engine.snel;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.NullUnmarked;

/**
 * Whether somebody may work on a task: first the one right our roles have, on the process, and only without it all four
 * that the engine accepts. Together they are the most expensive query of a step.
 */
@NullUnmarked
class RolEerst extends AuthorizationCommandChecker {

    @Override
    public void checkTaskWork(TaskEntity taak) {
        boolean doorRol = taak.getProcessDefinition() != null
                && getAuthorizationManager()
                        .isAuthorized(
                                ProcessDefinitionPermissions.TASK_WORK,
                                Resources.PROCESS_DEFINITION,
                                taak.getProcessDefinition().getKey());
        if (!doorRol) {
            super.checkTaskWork(taak);
        }
    }
}
