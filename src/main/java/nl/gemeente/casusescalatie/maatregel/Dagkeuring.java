package nl.gemeente.casusescalatie.maatregel;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;

/** Whether something can have happened on the day that was filled in. */
final class Dagkeuring {

    private Dagkeuring() {}

    /** @param waarvan names the step that came before, with its article */
    static void eisTussen(
            String veld, String label, LocalDate vroegst, String waarvan, LocalDate dag, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            throw new Weigering(veld, label + " Kies vandaag of een eerdere dag.");
        }
        if (dag.isBefore(vroegst)) {
            throw new Weigering(veld, "%s Kies een dag op of na de dag van %s.".formatted(label, waarvan));
        }
    }
}
