package nl.gemeente.casusescalatie.signaal.ontvangst;

import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import org.springframework.stereotype.Component;

/** Says everything that is wrong with a report, at once. */
@Component
public class Meldingskeuring {

    private final Validator validator;

    Meldingskeuring(Validator validator) {
        this.validator = validator;
    }

    /** Empty when the report is fine. */
    public List<Fout> fouten(Melding melding) {
        return validator.validate(melding).stream()
                .map(fout -> new Fout(fout.getPropertyPath().toString(), fout.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(Fout::pad).thenComparing(Fout::zin))
                .toList();
    }
}
