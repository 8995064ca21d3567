package nl.gemeente.casusescalatie.proces;

import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * The context of a task or delegate: the number of the dossier, the person who acts and the routing variables.
 *
 * @param nummer business key of the process instance
 * @param medewerker user name of whoever completes the task; {@link Medewerker#SYSTEEM} in a delegate
 */
public record Zaak(Nummer nummer, String medewerker, VariableScope variabelen) {

    public static Zaak van(DelegateExecution execution) {
        return new Zaak(Nummer.van(execution.getProcessBusinessKey()), Medewerker.SYSTEEM, execution);
    }

    public boolean jaNee(Routevariabele variabele) {
        return Boolean.TRUE.equals(variabelen.getVariable(variabele.naam()));
    }

    public boolean heeft(Routevariabele variabele) {
        return variabelen.getVariable(variabele.naam()) != null;
    }

    public String code(Routevariabele variabele) {
        return (String) waarde(variabele);
    }

    public <E extends Enum<E>> E code(Routevariabele variabele, Class<E> lijst) {
        return Enum.valueOf(lijst, code(variabele));
    }

    public int getal(Routevariabele variabele) {
        return ((Number) waarde(variabele)).intValue();
    }

    /** The number that a variable holds, for instance the signaal of an agenda item in a multi-instance. */
    public Nummer nummer(Routevariabele variabele) {
        return Nummer.van((String) waarde(variabele));
    }

    private Object waarde(Routevariabele variabele) {
        @Nullable Object waarde = variabelen.getVariable(variabele.naam());
        return Objects.requireNonNull(waarde, () -> "Routing variable " + variabele.naam() + " has no value here");
    }
}
