package nl.gemeente.casusescalatie.proces;

import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;

/** Words in the form of a task that differ from its file, because this dossier began with others. */
public interface Formulierteksten {

    /**
     * By key of a field its label, or by id of a text (without {@code Field_}) what it says; empty when the form keeps
     * its own words.
     */
    Map<String, String> voor(String formulier, Nummer nummer);
}
