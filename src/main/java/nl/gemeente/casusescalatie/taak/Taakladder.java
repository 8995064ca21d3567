package nl.gemeente.casusescalatie.taak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/** What the ladder needs from the task itself: a rung lets one more role do it, and somebody must be told. */
public interface Taakladder {

    void beklim(String taakId, Nummer nummer, Trede trede, Instant termijn);

    /** Empty when the task is no longer open. */
    Optional<Wie> wie(String taakId);

    /** Open tasks in this user's name. */
    List<OpNaam> opNaamVan(String gebruiker);

    /**
     * Reassigns a task.
     *
     * @param naar user name; null, or somebody who may not do this task, leaves it to everybody who may
     * @return the new assignee, if any
     */
    Optional<String> geefDoor(String taakId, @Nullable String naar);

    /** Ids of the open tasks in nobody's name that only these groups may do. */
    List<String> alleenVoor(Set<String> groepen);

    /** A task in somebody's name. */
    record OpNaam(String taakId, Nummer nummer, String taak) {}

    /**
     * @param behandelaar user name of the person who claimed the task, or null
     * @param groepen who may take it
     */
    record Wie(@Nullable String behandelaar, List<String> groepen) {}
}
