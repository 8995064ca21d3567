package nl.gemeente.casusescalatie.proces;

import java.util.Optional;
import nl.gemeente.casusescalatie.proces.Aanmelding.Aangemeld;

/** Who comes in at the webapps of the engine. They never ask for a login themselves. */
public interface Webappbezoeker {

    /** Empty when nobody is logged in, or this user is gone. */
    Optional<Aangemeld> huidige();
}
