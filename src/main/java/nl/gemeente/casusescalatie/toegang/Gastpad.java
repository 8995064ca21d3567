package nl.gemeente.casusescalatie.toegang;

import java.util.List;

/** Addresses that a guest from a ketenpartner reaches. What no room names stays closed, also what is added tomorrow. */
public interface Gastpad {

    /** Each with all that lies below it, for instance {@code /overleg}. */
    List<String> adressen();

    /**
     * Whether the pages behind these addresses themselves decide which dossier a guest sees. Otherwise each number in
     * an address is refused there, and the attempt is logged.
     */
    boolean beslistZelf();

    default boolean bevat(String adres) {
        return adressen().stream().anyMatch(begin -> adres.equals(begin) || adres.startsWith(begin + "/"));
    }
}
