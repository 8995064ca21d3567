/** The two signalenroutekaarten, the ketenpartners they lead to, and what is passed on to a partner, on which ground. */
@NullMarked
package nl.gemeente.casusescalatie.routekaart;

import org.jspecify.annotations.NullMarked;
