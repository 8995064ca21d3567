package nl.gemeente.casusescalatie.verrijking;

import java.util.List;

/**
 * Suggests existing addresses for what somebody types, so that an address is picked rather than typed. Without a bean
 * there are no suggestions and people type the address.
 */
public interface Adreszoeker {

    /**
     * At most ten, the best first; empty when nothing fits or the register does not answer: somebody who reports never
     * waits for a register.
     *
     * @param tekst part of an address: postcode and house number, or street and place
     */
    List<Adresvoorstel> zoek(String tekst);
}
