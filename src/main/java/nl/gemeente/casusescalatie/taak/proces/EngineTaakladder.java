package nl.gemeente.casusescalatie.taak.proces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.taak.Taakladder;
import nl.gemeente.casusescalatie.taak.Trede;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Adds the deputy and the manager to the candidates of a late task, and raises its priority so that it is listed first
 * in Tasklist.
 */
@Component
class EngineTaakladder implements Taakladder {

    private final TaskService taken;
    private final Processen processen;

    EngineTaakladder(@Lazy TaskService taken, @Lazy Processen processen) {
        this.taken = taken;
        this.processen = processen;
    }

    @Override
    public void beklim(String taakId, Nummer nummer, Trede trede, Instant termijn) {
        trede.erbij().ifPresent(rol -> taken.addCandidateGroup(taakId, rol.groep()));
        taken.setPriority(taakId, 50 + 10 * (trede.ordinal() + 1));
    }

    @Override
    public Optional<Wie> wie(String taakId) {
        OpenTaak taak = processen.openTaak(taakId);
        return taak == null ? Optional.empty() : Optional.of(new Wie(taak.behandelaar(), taak.groepen()));
    }

    @Override
    public List<OpNaam> opNaamVan(String gebruiker) {
        return processen.takenOpNaam(gebruiker).stream()
                .map(taak -> new OpNaam(taak.id(), Nummer.van(taak.nummer()), taak.naam()))
                .toList();
    }

    @Override
    public Optional<String> geefDoor(String taakId, @Nullable String naar) {
        if (naar != null) {
            try {
                taken.setAssignee(taakId, naar);
                return Optional.of(naar);
            } catch (TaakGeweigerd andereRol) {
                // The two share a role, but not the role of this task.
            }
        }
        taken.setAssignee(taakId, null);
        return Optional.empty();
    }

    @Override
    public List<String> alleenVoor(Set<String> groepen) {
        return processen.takenVan(groepen).stream()
                .filter(taak -> groepen.containsAll(taak.groepen()))
                .map(OpenTaak::id)
                .toList();
    }
}
