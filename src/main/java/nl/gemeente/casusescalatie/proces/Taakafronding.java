package nl.gemeente.casusescalatie.proces;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.proces.Aanmelding.Aangemeld;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * Completes a task: checks who does it, hands the form to its use case and writes the routing variables that come back. It stands on every user task
 * of every model (the engine configuration adds it), in the transaction of the completion: a refusal leaves the task open.
 */
@Component
public class Taakafronding {

    private final Procesmodellen modellen;
    private final Veldlezer lezer;
    private final Aanmelding aanmelding;

    Taakafronding(Procesmodellen modellen, Veldlezer lezer, Aanmelding aanmelding) {
        this.modellen = modellen;
        this.lezer = lezer;
        this.aanmelding = aanmelding;
    }

    /** @throws Weigering when this person may not complete the task, a field is wrong, or the domain says no */
    public void rondAf(DelegateTask taak, String formulier) {
        String medewerker = wieMag(taak);
        Map<String, Object> ingevuld = Inzending.neem();
        Zaak zaak = new Zaak(Nummer.van(taak.getExecution().getProcessBusinessKey()), medewerker, taak);
        Route route = vraag(modellen.taak(formulier), zaak, ingevuld);
        // In a multi-instance each element keeps its own outcome; elsewhere the whole process sees it.
        taak.getExecution().setVariables(route.alsVariabelen());
    }

    private <V extends Record> Route vraag(Formuliertaak<V> taak, Zaak zaak, Map<String, Object> ingevuld) {
        return taak.afronden().apply(zaak, lezer.lees(taak.formulier(), taak.velden(), ingevuld));
    }

    private String wieMag(DelegateTask taak) {
        Aangemeld wie = aanmelding
                .huidige()
                .orElseThrow(() -> new Weigering("Log eerst in: wij moeten weten wie deze taak afrondt."));
        if (taak.getAssignee() != null && !taak.getAssignee().equals(wie.gebruikersnaam())) {
            throw new Weigering("Deze taak staat op naam van een collega. Zet de taak eerst op uw eigen naam.");
        }
        Set<String> groepen =
                taak.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        if (Collections.disjoint(groepen, wie.groepen())) {
            throw new Weigering("Deze taak hoort bij een andere rol. U kunt deze taak niet afronden.");
        }
        return wie.gebruikersnaam();
    }
}
