package nl.gemeente.casusescalatie.opschorting;

import java.time.Instant;
import java.util.Collection;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What this room needs from the processes. */
public interface Opschortingsproces {

    /** Somebody must look again at this moment. */
    void bewaak(Nummer dossier, long opschorting, Verzoeker verzoeker, Instant herinnering);

    /** Waiting processes may check again whether the way is free. */
    void meldOpgeheven(Collection<Nummer> dossiers);
}
