package nl.gemeente.casusescalatie.notificatie;

import java.util.regex.Pattern;

/** Where the link in a message leads: to a task and nowhere else, so that no text can travel in a link. */
public final class Pad {

    private static final Pattern TAAK_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,18}");
    private static final String TAAK = "/camunda/app/tasklist/default/#/?task=";

    private final String waarde;

    private Pad(String waarde) {
        this.waarde = waarde;
    }

    /** Opens the task itself; the id comes from the engine. */
    public static Pad naarTaak(String taakId) {
        if (!TAAK_ID.matcher(taakId).matches()) {
            throw new IllegalArgumentException("Not the id of a task");
        }
        return new Pad(TAAK + taakId);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
