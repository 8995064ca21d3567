package nl.gemeente.casusescalatie.ketenpartner.proces;

import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.Routevariabele;

/** The routing variables that name a ketenpartner. */
public final class Partnervariabelen {

    /** No partner: the table points to none, or no map was followed yet. */
    public static final String GEEN = "GEEN";

    /** The partner that a process is about. */
    public static final Routevariabele KETENPARTNER = Routevariabele.code("ketenpartner", Ketenpartner.class);

    /** What the decision table of a map answers. */
    public static final Routevariabele KETENPARTNER_OF_GEEN = KETENPARTNER.ookMet(GEEN);

    /** What the map for a person advised. */
    public static final Routevariabele PERSOONSADVIES =
            Routevariabele.code("persoonsadvies", Ketenpartner.class).ookMet(GEEN);

    /** What the map for a location advised. */
    public static final Routevariabele LOCATIEADVIES =
            Routevariabele.code("locatieadvies", Ketenpartner.class).ookMet(GEEN);

    private Partnervariabelen() {}
}
