package nl.gemeente.casusescalatie.proces.engine.snel;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.NullUnmarked;

/**
 * The rights of the engine, without two database queries that are pointless where rights are granted per role and
 * process (see {@link GeenRechtenPerTaak}): what to remove when a task or a process ends, and which groups have any
 * right at all before a check asks for those of one user.
 */
@NullUnmarked
class RechtenPerRol extends AuthorizationManager {

    private static final Set<Resource> ZONDER_EIGEN_RECHTEN = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE);

    @Override
    public void deleteAuthorizationsByResourceId(Resource soort, String id) {
        if (!ZONDER_EIGEN_RECHTEN.contains(soort)) {
            super.deleteAuthorizationsByResourceId(soort, id);
        }
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groepen) {
        return groepen == null ? List.of() : groepen;
    }

    /** Replaces the engine's own. */
    static class Fabriek implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new RechtenPerRol();
        }
    }
}
