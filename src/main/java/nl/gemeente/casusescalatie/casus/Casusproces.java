package nl.gemeente.casusescalatie.casus;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What a casus needs from its process. */
public interface Casusproces {

    void start(Nummer casus);

    /** @param uiterlijk when the term of the action ends */
    void volgActie(Nummer casus, int actie, Instant uiterlijk);

    /** Tells the running process that a signal joined; the casusregisseur gets a task. */
    void meldSignaalGevoegd(Nummer casus);
}
