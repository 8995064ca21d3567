package nl.gemeente.casusescalatie.termijn;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;

/** What a rung does to the task itself: who may do it, and who gets a message. */
public interface Taakladder {

    void beklim(String taakId, Nummer nummer, Trede trede, Instant termijn);
}
