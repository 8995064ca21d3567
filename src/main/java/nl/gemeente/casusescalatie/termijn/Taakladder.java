package nl.gemeente.casusescalatie.termijn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/** What the ladder needs of the task itself: a rung lets one more role do it, and somebody must hear of it. */
public interface Taakladder {

    void beklim(String taakId, Nummer nummer, Trede trede, Instant termijn);

    /** Empty when the task is no longer open. */
    Optional<Wie> wie(String taakId);

    /**
     * @param behandelaar user name of who took the task, or null
     * @param groepen who may take it
     */
    record Wie(@Nullable String behandelaar, List<String> groepen) {}
}
