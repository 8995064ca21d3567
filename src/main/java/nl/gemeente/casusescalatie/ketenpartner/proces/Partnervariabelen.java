package nl.gemeente.casusescalatie.ketenpartner.proces;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.Routevariabele;

/** The routing variables that name a ketenpartner. */
public final class Partnervariabelen {

    /** No partner: the table points to none, or no map was followed yet. */
    public static final String GEEN = "GEEN";

    /** The partner that a process is about, or that a decision table answers. */
    public static final Routevariabele KETENPARTNER = partnerOfGeen("ketenpartner");

    /** What the map for a person advised. */
    public static final Routevariabele PERSOONSADVIES = partnerOfGeen("persoonsadvies");

    /** What the map for a location advised. */
    public static final Routevariabele LOCATIEADVIES = partnerOfGeen("locatieadvies");

    private Partnervariabelen() {}

    private static Routevariabele partnerOfGeen(String naam) {
        return Routevariabele.code(
                naam,
                Stream.concat(
                                Stream.of(GEEN),
                                Arrays.stream(Ketenpartner.values()).map(Enum::name))
                        .toArray(String[]::new));
    }
}
