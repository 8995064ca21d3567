package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * When the municipality acted. Each room with a way of acting answers for its own dossiers; this room does not know
 * those rooms, and is told only the days.
 */
public interface Handhaving {

    /** Each day on which something was done in one of these dossiers; numbers of other rooms are ignored. */
    List<LocalDate> dagen(Collection<Nummer> nummers);
}
