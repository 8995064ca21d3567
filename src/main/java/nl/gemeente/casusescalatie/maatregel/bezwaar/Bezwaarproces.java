package nl.gemeente.casusescalatie.maatregel.bezwaar;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What the measure asks of the process that waits for bezwaar. */
public interface Bezwaarproces {

    /** @param tot when no bezwaar in time can come in any more */
    void bewaak(Nummer maatregel, Instant tot);
}
