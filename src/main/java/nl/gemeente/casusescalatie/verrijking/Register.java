package nl.gemeente.casusescalatie.verrijking;

import java.util.Optional;

/**
 * A register that knows something about an address or a company. A kind of register without a connected bean counts as
 * not connected; where more than one is connected, the first in order answers: a real one goes before a fictional one.
 *
 * <p>An implementation ends within its own time limit. It is called outside any transaction, so that a slow register
 * holds no connection to our database.
 */
public interface Register<T extends Gegevens> {

    /** False as long as there is nothing to search. */
    default boolean aangesloten() {
        return true;
    }

    /** What people read as the source, for instance "BAG". */
    String bron();

    /**
     * Empty when the register does not know what was asked about. Any exception counts as no answer, except one from
     * our own database.
     *
     * @param onderwerp holds what this register needs: an address or a company
     * @param vrager for the registers that must know who asks
     */
    Optional<T> zoek(Onderwerp onderwerp, Vrager vrager);
}
