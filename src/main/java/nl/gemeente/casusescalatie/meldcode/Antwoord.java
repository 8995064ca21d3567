package nl.gemeente.casusescalatie.meldcode;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** What an answer must be before a step of the meldcode counts. */
final class Antwoord {

    private Antwoord() {}

    static <T> T eis(@Nullable T waarde, String veld, String zin) {
        if (waarde == null) {
            throw new Weigering(veld, zin);
        }
        return waarde;
    }

    static void eisVoorbij(LocalDate dag, LocalDate vandaag, String veld, String label) {
        if (dag.isAfter(vandaag)) {
            throw new Weigering(veld, label + ": kies vandaag of een eerdere dag.");
        }
    }
}
