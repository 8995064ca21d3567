package nl.gemeente.casusescalatie.proces.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * CVE-2026-109432: the engine refuses expressions in a query that a user sends, but forgets the queries inside
 * {@code orQueries}, and so evaluates what any user writes there. Nobody will patch 7.24.0, so this stands before every
 * command that carries a query.
 *
 * <p>A stored filter may hold expressions by design. Only the few functions that a task list needs are let through, and
 * none inside {@code orQueries}.
 */
class OrQueryBewaking extends CommandInterceptor {

    private final Commandoveld<?> vraagBijFilter =
            Commandoveld.van(AbstractExecuteFilterCmd.class, "extendingQuery", Query.class);
    private final Commandoveld<Filter> filter = Commandoveld.van(SaveFilterCmd.class, "filter", Filter.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl vraag) {
            weigerVerstopteExpressies(vraag);
        } else if (vraagBijFilter.isVan(command)) {
            weigerVerstopteExpressies(vraagBijFilter.lees(command));
        } else if (filter.isVan(command)) {
            @Nullable Filter nieuw = filter.lees(command);
            if (nieuw != null) {
                Object vraag = nieuw.getQuery();
                weigerVerstopteExpressies(vraag);
                weigerVreemdeExpressies(vraag);
            }
        }
        return next.execute(command);
    }

    private static void weigerVerstopteExpressies(@Nullable Object vraag) {
        if (!(vraag instanceof TaskQueryImpl taakvraag)) {
            return;
        }
        for (TaskQueryImpl deel : taakvraag.getQueries()) {
            if (deel != taakvraag && !deel.getExpressions().isEmpty()) {
                throw new BadUserRequestException("Expressies in orQueries zijn niet toegestaan.");
            }
        }
    }

    private static void weigerVreemdeExpressies(@Nullable Object vraag) {
        if (!(vraag instanceof AbstractQuery<?, ?> elke)) {
            return;
        }
        for (String expressie : elke.getExpressions().values()) {
            if (!Filterexpressies.isToegestaan(expressie)) {
                throw new BadUserRequestException(
                        "Deze expressie mag niet in een filter. Gebruik currentUser(), currentUserGroups(), now() of dateTime() met een aantal dagen, weken of maanden.");
            }
        }
    }
}
