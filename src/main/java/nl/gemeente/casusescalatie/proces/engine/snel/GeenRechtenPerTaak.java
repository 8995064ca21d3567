package nl.gemeente.casusescalatie.proces.engine.snel;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.NullUnmarked;

/**
 * The engine would write a grant for every task and every candidate, and read them all with each task list. Rights here
 * come from the few grants per role and process; only users' rights on their own account stay.
 */
@NullUnmarked
class GeenRechtenPerTaak extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] GEEN = {};

    @Override
    public AuthorizationEntity[] newGroup(Group group) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] newFilter(Filter filter) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        return GEEN;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        return GEEN;
    }
}
