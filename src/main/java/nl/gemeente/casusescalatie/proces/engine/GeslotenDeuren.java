package nl.gemeente.casusescalatie.proces.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What the engine offers beside the form of a task, and nobody needs here: ways around the form, texts that could be
 * about a person, and what the model and the ladder decide. Each row is a command and the sentence for whoever sends
 * it.
 */
class GeslotenDeuren extends CommandInterceptor {

    static final String IN_HET_DOSSIER =
            "Opmerkingen en bijlagen bewaart u in het dossier, niet bij de taak. Zo blijft afgeschermd wat over een persoon gaat.";

    private static final String ALLEEN_AFRONDEN =
            "Een taak verandert alleen door het formulier in te vullen en af te ronden.";
    private static final String LIGT_VAST = "Van wie een taak is en wanneer zij af moet zijn, ligt vast in het proces.";

    static final List<Deur> DEUREN = List.of(
            Deur.dicht(ResolveTaskCmd.class, ALLEEN_AFRONDEN),
            Deur.dicht(
                    DelegateTaskCmd.class,
                    "Delegeren kan niet. Geef de taak vrij, of zet de taak op naam van een collega met dezelfde rol."),
            Deur.dicht(HandleTaskBpmnErrorCmd.class, ALLEEN_AFRONDEN),
            Deur.dicht(HandleTaskEscalationCmd.class, ALLEEN_AFRONDEN),
            Deur.dicht(SetTaskVariablesCmd.class, ALLEEN_AFRONDEN),
            Deur.dicht(PatchTaskVariablesCmd.class, ALLEEN_AFRONDEN),
            Deur.dicht(RemoveTaskVariablesCmd.class, ALLEEN_AFRONDEN),
            Deur.dicht(AddCommentCmd.class, IN_HET_DOSSIER),
            Deur.dicht(UpdateCommentCmd.class, IN_HET_DOSSIER),
            Deur.dicht(CreateAttachmentCmd.class, IN_HET_DOSSIER),
            Deur.dicht(SaveAttachmentCmd.class, IN_HET_DOSSIER),
            Deur.alleenVoorHetProduct(
                    StartProcessInstanceAtActivitiesCmd.class, "Een proces begint altijd bij het begin."),
            Deur.alleenVoorHetProduct(AddUserIdentityLinkCmd.class, LIGT_VAST),
            Deur.alleenVoorHetProduct(AddGroupIdentityLinkCmd.class, LIGT_VAST),
            Deur.alleenVoorHetProduct(DeleteUserIdentityLinkCmd.class, LIGT_VAST),
            Deur.alleenVoorHetProduct(DeleteGroupIdentityLinkCmd.class, LIGT_VAST),
            Deur.alleenVoorHetProduct(SetTaskOwnerCmd.class, LIGT_VAST),
            Deur.alleenVoorHetProduct(SetTaskDueDateCmd.class, LIGT_VAST),
            Deur.alleenVoorHetProduct(SaveTaskCmd.class, LIGT_VAST));

    private final Supplier<Optional<Authentication>> vanBuiten;

    /** @param vanBuiten who knocks with a login, see {@link Bewaking} */
    GeslotenDeuren(Supplier<Optional<Authentication>> vanBuiten) {
        this.vanBuiten = vanBuiten;
    }

    @Override
    public <T> T execute(Command<T> command) {
        for (Deur deur : DEUREN) {
            if (deur.commando().isInstance(command)
                    && (!deur.openVoorHetProduct() || vanBuiten.get().isPresent())) {
                throw deur.weigering();
            }
        }
        return next.execute(command);
    }

    /**
     * @param openVoorHetProduct whether the product sends this command itself, inside another one or without a login
     */
    record Deur(Class<?> commando, String zin, boolean openVoorHetProduct) {

        static Deur dicht(Class<? extends Command<?>> commando, String zin) {
            return new Deur(commando, zin, false);
        }

        static Deur alleenVoorHetProduct(Class<? extends Command<?>> commando, String zin) {
            return new Deur(commando, zin, true);
        }

        /** What nobody can do is a wrong question; what only the product does is forbidden. */
        TaakGeweigerd weigering() {
            return openVoorHetProduct
                    ? new TaakGeweigerd(Status.FORBIDDEN, zin, new SecurityException(zin))
                    : new TaakGeweigerd(zin);
        }
    }
}
