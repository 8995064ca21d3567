package nl.gemeente.casusescalatie.proces.engine;

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

/**
 * CVE-2026-77226: while nobody is a direct member of camunda-admin, the set-up address of the webapps makes anybody an
 * administrator. The address is blocked, and the group never becomes empty.
 */
class Beheerbewaking extends CommandInterceptor {

    private final Commandoveld<String> groep = Commandoveld.van(DeleteGroupCmd.class, "groupId");
    private final Commandoveld<String> gebruiker = Commandoveld.van(DeleteUserCmd.class, "userId");
    private final Commandoveld<String> groepVanLid = Commandoveld.van(DeleteMembershipCmd.class, "groupId");
    private final Commandoveld<String> lid = Commandoveld.van(DeleteMembershipCmd.class, "userId");

    private final Supplier<IdentityService> identiteiten;

    Beheerbewaking(Supplier<IdentityService> identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (groep.isVan(command) && Groups.CAMUNDA_ADMIN.equals(groep.lees(command))) {
            throw new BadUserRequestException("De groep camunda-admin is nodig en blijft bestaan.");
        }
        if (gebruiker.isVan(command)) {
            weigerDeLaatste(gebruiker.lees(command));
        }
        if (lid.isVan(command) && Groups.CAMUNDA_ADMIN.equals(groepVanLid.lees(command))) {
            weigerDeLaatste(lid.lees(command));
        }
        return next.execute(command);
    }

    private void weigerDeLaatste(@Nullable String wie) {
        List<String> beheerders = beheerders();
        if (beheerders.size() == 1 && beheerders.get(0).equals(wie)) {
            throw new BadUserRequestException(
                    "Dit is de laatste beheerder. Maak eerst een ander lid van de groep camunda-admin.");
        }
    }

    private List<String> beheerders() {
        IdentityService service = identiteiten.get();
        if (Context.getCommandContext() != null) {
            return Context.getCommandContext().runWithoutAuthorization(() -> leden(service));
        }
        @Nullable Authentication wie = service.getCurrentAuthentication();
        service.clearAuthentication();
        try {
            return leden(service);
        } finally {
            if (wie != null) {
                service.setAuthentication(wie.getUserId(), wie.getGroupIds(), wie.getTenantIds());
            }
        }
    }

    private static List<String> leden(IdentityService service) {
        return service.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(User::getId)
                .toList();
    }
}
