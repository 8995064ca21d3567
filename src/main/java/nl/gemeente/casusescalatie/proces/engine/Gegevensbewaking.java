package nl.gemeente.casusescalatie.proces.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Procesmodellen;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * Looks at everything a command is about to write, just before it is written, and refuses what could be about a person:
 * an undeclared variable, a value that is not of the declared kind, a business key that is no number, a comment, an
 * attachment, a task text of one's own. It holds for every process and every door, also one that
 * {@link GeslotenDeuren} does not name, and when a modeller forgets.
 */
class Gegevensbewaking extends CommandInterceptor implements CommandContextListener {

    /** The engine's own counters of a multi-instance. */
    private static final Set<String> VAN_DE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final Supplier<Procesmodellen> modellen;

    Gegevensbewaking(Supplier<Procesmodellen> modellen) {
        this.modellen = modellen;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Context.getCommandContext().registerCommandContextListener(this);
        return next.execute(command);
    }

    @Override
    public void onCommandContextClose(CommandContext context) {
        for (CachedDbEntity rij :
                context.getDbEntityManager().getDbEntityCache().getCachedEntities()) {
            if (wordtGeschreven(rij)) {
                controleer(rij.getEntity());
            }
        }
    }

    @Override
    public void onCommandFailed(CommandContext context, Throwable fout) {
        // Nothing is written when a command fails.
    }

    private static boolean wordtGeschreven(CachedDbEntity rij) {
        return switch (rij.getEntityState()) {
            case TRANSIENT -> true;
            case PERSISTENT, MERGED -> rij.isDirty();
            default -> false;
        };
    }

    private void controleer(Object rij) {
        if (rij instanceof VariableInstanceEntity variabele) {
            controleer(proces(variabele.getProcessDefinitionId()), variabele.getName(), variabele.getValue());
        } else if (rij instanceof HistoricVariableInstanceEntity variabele) {
            controleer(variabele.getProcessDefinitionKey(), variabele.getName(), variabele.getValue());
        } else if (rij instanceof ExecutionEntity uitvoering) {
            if (uitvoering.getBusinessKey() != null && !Nummer.isNummer(uitvoering.getBusinessKey())) {
                throw new TaakGeweigerd("Een proces draagt alleen het nummer van een dossier, geen andere tekst.");
            }
        } else if (rij instanceof TaskEntity taak) {
            controleer(taak);
        } else if (rij instanceof CommentEntity || rij instanceof AttachmentEntity) {
            throw new TaakGeweigerd(GeslotenDeuren.IN_HET_DOSSIER);
        }
    }

    private void controleer(String proces, String naam, @Nullable Object waarde) {
        if (VAN_DE_ENGINE.contains(naam)) {
            return;
        }
        Optional<Routevariabele> declaratie = modellen.get().variabele(proces, naam);
        if (declaratie.isEmpty() || !declaratie.get().past(waarde)) {
            // The name may come from outside and the value may be about a person: neither is repeated.
            throw new TaakGeweigerd(
                    "Proces %s bewaart alleen nummers, codes en datums. Dit gegeven hoort daar niet bij."
                            .formatted(proces));
        }
    }

    private static void controleer(TaskEntity taak) {
        if (taak.getTaskDefinitionKey() == null) {
            throw new TaakGeweigerd("Losse taken kunnen niet. Elke taak hoort bij een dossier.");
        }
        var definitie = taak.getTaskDefinition();
        boolean eigenNaam =
                !Objects.equals(taak.getName(), definitie.getNameExpression().getExpressionText());
        boolean eigenTekst = taak.getDescription() != null
                && (definitie.getDescriptionExpression() == null
                        || !taak.getDescription()
                                .equals(definitie.getDescriptionExpression().getExpressionText()));
        if (eigenNaam || eigenTekst) {
            throw new TaakGeweigerd(
                    "De naam en de uitleg van een taak liggen vast. Schrijf in het dossier wat u kwijt wilt.");
        }
    }

    private static String proces(String definitieId) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitieId)
                .getKey();
    }
}
