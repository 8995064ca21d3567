package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;

/** When the municipality acted. Each room that keeps a way of acting answers for its own dossiers; this room does not know them, and hears only the days. */
public interface Handhaving {

    /** Each day on which something was done in one of these dossiers; a number of another room counts for nothing. */
    List<LocalDate> dagen(Collection<Nummer> nummers);
}
