/** The two signalenroutekaarten: their questions, the answers for a signal, and the advice that follows. */
@NullMarked
package nl.gemeente.casusescalatie.routekaart;

import org.jspecify.annotations.NullMarked;
