package nl.gemeente.casusescalatie.doorzetting;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

/** What following a doorzetting needs from the processes. */
public interface Doorzettingsproces {

    /** @param reactiemoment when the partner is reminded if nothing was heard */
    void volg(Nummer dossier, long doorzetting, Ketenpartner partner, Instant reactiemoment);

    void meldIngetrokken(Nummer dossier, long doorzetting);
}
