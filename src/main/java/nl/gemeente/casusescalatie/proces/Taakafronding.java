package nl.gemeente.casusescalatie.proces;

import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.proces.Aanmelding.Aangemeld;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Completes a task: hands the form to its use case and writes the routing variables that come back. The engine
 * configuration adds it to every user task of every model; it runs in the transaction of the completion: a refusal
 * leaves the task open. Whether this person may do the task was checked at the door of the engine.
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

    /** @throws Weigering when nobody is logged in, a field is wrong, or the domain says no */
    public void rondAf(DelegateTask taak, String formulier) {
        Map<String, Object> ingevuld = Inzending.neem();
        Zaak zaak = new Zaak(Nummer.van(taak.getExecution().getProcessBusinessKey()), wie(), taak);
        Route route = vraag(modellen.taak(formulier), zaak, ingevuld);
        // In a multi-instance each element keeps its own outcome; elsewhere the whole process sees it.
        taak.getExecution().setVariables(route.alsVariabelen());
    }

    private <V extends Record> Route vraag(Formuliertaak<V> taak, Zaak zaak, Map<String, Object> ingevuld) {
        return taak.afronden().apply(zaak, lezer.lees(taak.formulier(), taak.velden(), ingevuld));
    }

    private String wie() {
        return aanmelding
                .huidige()
                .map(Aangemeld::gebruikersnaam)
                .orElseThrow(() -> new Weigering("Log eerst in: wij moeten weten wie deze taak afrondt."));
    }
}
