package nl.gemeente.casusescalatie.opschorting;

import java.time.Instant;
import java.util.Collection;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What the room asks of the processes. */
public interface Opschortingsproces {

    /** Somebody must look again at this moment. */
    void bewaak(Nummer dossier, long opschorting, Verzoeker verzoeker, Instant herinnering);

    /** Whoever waits may look again whether the way is free. */
    void meldOpgeheven(Collection<Nummer> dossiers);
}
