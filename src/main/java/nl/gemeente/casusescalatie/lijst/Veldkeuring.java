package nl.gemeente.casusescalatie.lijst;

import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks what somebody typed on a page: the rules of the record, and plain text only. */
@Component
public class Veldkeuring {

    private final Validator regels;

    Veldkeuring(Validator regels) {
        this.regels = regels;
    }

    /** Per field what is wrong with it, in Dutch; empty when all is well. */
    public Map<String, String> fouten(Record velden) {
        Map<String, String> fouten = new LinkedHashMap<>();
        regels.validate(velden)
                .forEach(fout -> fouten.putIfAbsent(fout.getPropertyPath().toString(), fout.getMessage()));
        for (RecordComponent veld : velden.getClass().getRecordComponents()) {
            if (waarde(veld, velden) instanceof String tekst && !isGewoneTekst(tekst)) {
                fouten.put(veld.getName(), "gebruik alleen gewone tekst.");
            }
        }
        return fouten;
    }

    /**
     * Line ends and tabs are plain; other control characters, and marks that reverse the reading direction, are not.
     */
    private static boolean isGewoneTekst(String tekst) {
        return tekst.codePoints()
                .allMatch(teken -> teken == '\n'
                        || teken == '\r'
                        || teken == '\t'
                        || (!Character.isISOControl(teken) && Character.getType(teken) != Character.FORMAT));
    }

    private static Object waarde(RecordComponent veld, Record velden) {
        try {
            return String.class.equals(veld.getType()) ? veld.getAccessor().invoke(velden) : "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The fields of a page must be a public record", e);
        }
    }
}
