package nl.gemeente.casusescalatie.notificatie;

import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.basis.Nummer;

/** Where the link in a message leads. Only these places exist, so that no text can travel in a link. */
public final class Pad {

    private static final Pattern TAAK_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,18}");
    private static final String TAKENLIJST = "/camunda/app/tasklist/default/";

    private final String waarde;

    private Pad(String waarde) {
        this.waarde = waarde;
    }

    public static Pad naarDossier(Nummer nummer) {
        return new Pad("/dossier/" + nummer);
    }

    public static Pad naarTakenlijst() {
        return new Pad(TAKENLIJST);
    }

    /** Opens the task itself; the id is the one the engine gave. */
    public static Pad naarTaak(String taakId) {
        if (!TAAK_ID.matcher(taakId).matches()) {
            throw new IllegalArgumentException("Not the id of a task");
        }
        return new Pad(TAKENLIJST + "#/?task=" + taakId);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
