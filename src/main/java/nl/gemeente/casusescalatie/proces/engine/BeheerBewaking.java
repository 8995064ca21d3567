package nl.gemeente.casusescalatie.proces.engine;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * CVE-2026-77226: while nobody is a direct member of camunda-admin, the set-up address of the webapps makes an administrator for whoever asks. The address
 * is blocked, and the group never becomes empty.
 */
class BeheerBewaking extends CommandInterceptor {

    private final Supplier<IdentityService> identiteiten;

    BeheerBewaking(Supplier<IdentityService> identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof DeleteGroupCmd && Groups.CAMUNDA_ADMIN.equals(value(command, "groupId"))) {
            throw new BadUserRequestException("De groep camunda-admin is nodig en blijft bestaan.");
        }
        if (command instanceof DeleteUserCmd
                || command instanceof DeleteMembershipCmd && Groups.CAMUNDA_ADMIN.equals(value(command, "groupId"))) {
            refuseWhenLast(value(command, "userId"));
        }
        return next.execute(command);
    }

    private void refuseWhenLast(@Nullable String userId) {
        List<String> admins = admins();
        if (admins.size() == 1 && admins.get(0).equals(userId)) {
            throw new BadUserRequestException(
                    "Dit is de laatste beheerder. Maak eerst een ander lid van de groep camunda-admin.");
        }
    }

    private List<String> admins() {
        IdentityService service = identiteiten.get();
        if (Context.getCommandContext() != null) {
            return Context.getCommandContext().runWithoutAuthorization(() -> members(service));
        }
        @Nullable Authentication wie = service.getCurrentAuthentication();
        service.clearAuthentication();
        try {
            return members(service);
        } finally {
            if (wie != null) {
                service.setAuthentication(wie.getUserId(), wie.getGroupIds(), wie.getTenantIds());
            }
        }
    }

    private static List<String> members(IdentityService service) {
        return service.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(User::getId)
                .toList();
    }

    private static @Nullable String value(Command<?> command, String name) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(
                    "This engine has no " + command.getClass().getSimpleName() + "." + name
                            + "; the guard of CVE-2026-77226 does not fit it.");
        }
        ReflectionUtils.makeAccessible(field);
        return (String) ReflectionUtils.getField(field, command);
    }
}
