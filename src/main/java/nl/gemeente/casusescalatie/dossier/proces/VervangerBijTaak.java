package nl.gemeente.casusescalatie.dossier.proces;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.BelangVastleggen;
import nl.gemeente.casusescalatie.proces.Taakvolger;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Reacts to a task that begins after a colleague was kept out of its dossier. */
@Component
class VervangerBijTaak implements Taakvolger {

    private final BelangVastleggen belangen;

    VervangerBijTaak(BelangVastleggen belangen) {
        this.belangen = belangen;
    }

    @Override
    public void aangemaakt(DelegateTask taak) {
        belangen.zoekVervanger(
                Nummer.van(taak.getExecution().getProcessBusinessKey()),
                taak.getId(),
                taak.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(groep -> groep != null)
                        .toList());
    }

    @Override
    public void beeindigd(DelegateTask taak) {
        // Whoever took over did the task.
    }
}
