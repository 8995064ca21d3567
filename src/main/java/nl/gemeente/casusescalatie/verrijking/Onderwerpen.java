package nl.gemeente.casusescalatie.verrijking;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What a dossier is about. The room that keeps the dossier answers; this room does not know signals. */
public interface Onderwerpen {

    /** Every part may be null: a signal can be about a person whose whereabouts are unknown. */
    Onderwerp van(Nummer nummer);

    /** False when the dossier no longer runs. */
    boolean loopt(Nummer nummer);

    /**
     * The dossiers at the same address, or with the same registration number of the company, oldest first; the asking
     * dossier may be among them.
     */
    List<Nummer> eerdereOp(Onderwerp onderwerp);

    /** The registers were asked again, outside the process of the dossier, and may have said more than before. */
    void opnieuwVerrijkt(Nummer nummer);
}
