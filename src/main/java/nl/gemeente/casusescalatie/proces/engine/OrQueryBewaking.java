package nl.gemeente.casusescalatie.proces.engine;

import java.lang.reflect.Field;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * CVE-2026-109432: the engine refuses expressions in a query that a user sends, but forgets the queries inside {@code orQueries}, and so evaluates what any
 * user writes there. Nobody will patch 7.24.0, so this stands before every command that carries a query.
 *
 * <p>A stored filter may hold expressions by design. Only the few functions that a task list needs are let through, and none inside {@code orQueries}.
 */
class OrQueryBewaking extends CommandInterceptor {

    private static final Field EXTENDING_QUERY = field(AbstractExecuteFilterCmd.class, "extendingQuery");
    private static final Field FILTER = field(SaveFilterCmd.class, "filter");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            refuseHiddenExpressions(query);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            refuseHiddenExpressions(ReflectionUtils.getField(EXTENDING_QUERY, command));
        } else if (command instanceof SaveFilterCmd
                && ReflectionUtils.getField(FILTER, command) instanceof Filter filter) {
            Object query = filter.getQuery();
            refuseHiddenExpressions(query);
            refuseStrangeExpressions(query);
        }
        return next.execute(command);
    }

    private static void refuseHiddenExpressions(@Nullable Object query) {
        if (!(query instanceof TaskQueryImpl taskQuery)) {
            return;
        }
        List<TaskQueryImpl> parts = taskQuery.getQueries();
        for (TaskQueryImpl part : parts) {
            if (part != taskQuery && !part.getExpressions().isEmpty()) {
                throw new BadUserRequestException("Expressies in orQueries zijn niet toegestaan.");
            }
        }
    }

    private static void refuseStrangeExpressions(@Nullable Object query) {
        if (!(query instanceof AbstractQuery<?, ?> any)) {
            return;
        }
        for (String expression : any.getExpressions().values()) {
            if (!FilterExpressies.isToegestaan(expression)) {
                throw new BadUserRequestException(
                        "Deze expressie mag niet in een filter. Gebruik currentUser(), currentUserGroups(), now() of dateTime() met een aantal dagen, weken of maanden.");
            }
        }
    }

    private static Field field(Class<?> owner, String name) {
        Field field = ReflectionUtils.findField(owner, name);
        if (field == null) {
            throw new IllegalStateException("This engine has no " + owner.getSimpleName() + "." + name
                    + "; the guard of CVE-2026-109432 does not fit it.");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
