package nl.gemeente.casusescalatie.dossier;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What a room does when the data of a record are destroyed: each room removes its own, in the running transaction. */
public interface Wisser {

    /** Replaces a text that cannot be empty. */
    String GEWIST = "Verwijderd: de bewaartermijn is voorbij.";

    /** Whether something in this room still needs the record; then nothing of it is destroyed. */
    default boolean houdtVast(Nummer nummer) {
        return false;
    }

    /**
     * Removes what was said about a person, a place or a company, and returns per table how many rows were changed or
     * removed.
     */
    List<Gewist> wis(Nummer nummer);

    record Gewist(String tabel, int rijen) {}
}
