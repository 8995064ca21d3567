package nl.gemeente.casusescalatie.toegang;

import java.util.Set;

/**
 * A way in from the start page. Each room brings one bean per page that people open without the number of a dossier,
 * and that page asks the same rule; the start page knows no room.
 *
 * <p>They are listed in the order of their {@code @Order}: from 10 reporting, from 30 own work, from 50 the overleg,
 * from 70 what the municipality knows, from 90 keeping the application.
 */
public interface Deur {

    /** Below the address of the application, for instance {@code /melden}. */
    String adres();

    String naam();

    /** One or two sentences in Dutch: what one does there. */
    String uitleg();

    /** Whether somebody with these roles finds work behind it. */
    boolean isVoor(Set<Rol> rollen);
}
