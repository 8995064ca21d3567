package nl.gemeente.casusescalatie.signaal.ontvangst;

import nl.gemeente.casusescalatie.basis.Weigering;

/** The same key was used for a different report. */
public class SleutelHergebruikt extends Weigering {

    private static final long serialVersionUID = 1L;

    SleutelHergebruikt() {
        super(
                "Deze Idempotency-Key hoort al bij een andere melding. Stuur een nieuwe sleutel mee, of precies dezelfde melding.");
    }
}
