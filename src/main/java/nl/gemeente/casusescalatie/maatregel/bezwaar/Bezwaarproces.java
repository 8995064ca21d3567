package nl.gemeente.casusescalatie.maatregel.bezwaar;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What a measure needs from the process that waits for bezwaar. */
public interface Bezwaarproces {

    /** @param tot when a bezwaar can no longer be in time */
    void bewaak(Nummer maatregel, Instant tot);
}
