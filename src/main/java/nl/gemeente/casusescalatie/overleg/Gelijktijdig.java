package nl.gemeente.casusescalatie.overleg;

import nl.gemeente.casusescalatie.basis.Weigering;

/** When two people treat the same agenda item at the same time, the first one counts. */
public final class Gelijktijdig {

    private Gelijktijdig() {}

    public static Weigering weigering() {
        return new Weigering(
                "Een collega heeft dit signaal net ook behandeld. Wat u invulde, is niet opgeslagen. Laad de pagina opnieuw en kijk in het dossier.");
    }
}
